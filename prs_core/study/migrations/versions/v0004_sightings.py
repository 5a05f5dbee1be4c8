"""Which recordings a reader was shown with what others marked or models say, so that a blind reading cannot pass for
one of what was never seen."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "sightings",
        sa.Column("recording_id", sa.Integer(), nullable=False),
        sa.Column("reader_id", sa.Integer(), nullable=False),
        sa.Column("seen_at", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["recording_id"], ["recordings.id"], name="fk_sightings_recording_id"),
        sa.ForeignKeyConstraint(["reader_id"], ["readers.id"], name="fk_sightings_reader_id"),
        sa.PrimaryKeyConstraint("recording_id", "reader_id", name="pk_sightings"),
    )
    op.create_index("ix_sightings_reader_id", "sightings", ["reader_id"])
