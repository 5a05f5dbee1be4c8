"""A recording in which nothing is marked, and to which nobody gave a label, has none: it used to be listed as Poor
Quality once it was reviewed. What readers said is not touched, only the worklist's extract of it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    documents = sa.table("documents", sa.column("label"), sa.column("by_hand", sa.Boolean()), sa.column("events"))
    nobody_said = sa.and_(documents.c.by_hand.is_(sa.false()), documents.c.events == 0)
    op.execute(documents.update().where(nobody_said).values(label=None))
