"""Blind readings, edits made in them, and what an analysis found in brief."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("readers", sa.Column("blind_from", sa.String(), nullable=True))
    op.add_column("readers", sa.Column("blind_until", sa.String(), nullable=True))
    op.add_column("revisions", sa.Column("blind", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.add_column("analyses", sa.Column("outline", sa.String(), nullable=True))
