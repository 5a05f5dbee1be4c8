"""The first version: recordings, readers, documents with entries and revisions, analyses."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def _of(table: str, name: str, target: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([name], [f"{target}.id"], name=f"fk_{table}_{name}")


def upgrade() -> None:
    _recordings()
    _readers_and_documents()
    _analyses()


def _recordings() -> None:
    op.create_table(
        "recordings",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("path", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("mtime_ns", sa.BigInteger(), nullable=False),
        sa.Column("duration_s", sa.Double(), nullable=False),
        sa.Column("patient", sa.String(), nullable=False),
        sa.Column("age_years", sa.Double(), nullable=True),
        sa.Column("sex", sa.String(), nullable=False),
        sa.Column("site", sa.String(), nullable=False),
        sa.Column("added_at", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_recordings"),
        sa.UniqueConstraint("path", name="uq_recordings_path"),
    )
    op.create_index("ix_recordings_sha256", "recordings", ["sha256"])
    op.create_table(
        "file_changes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("recording_id", sa.Integer(), nullable=False),
        sa.Column("changed_at", sa.String(), nullable=False),
        sa.Column("path_before", sa.String(), nullable=False),
        sa.Column("path_after", sa.String(), nullable=False),
        sa.Column("sha256_before", sa.String(), nullable=False),
        sa.Column("sha256_after", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_file_changes"),
        _of("file_changes", "recording_id", "recordings"),
    )
    op.create_index("ix_file_changes_recording_id", "file_changes", ["recording_id"])


def _readers_and_documents() -> None:
    op.create_table(
        "readers",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("added_at", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_readers"),
        sa.UniqueConstraint("name", name="uq_readers_name"),
    )
    op.create_table(
        "documents",
        sa.Column("recording_id", sa.Integer(), nullable=False),
        sa.Column("reader_id", sa.Integer(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("label", sa.String(), nullable=True),
        sa.Column("by_hand", sa.Boolean(), nullable=False),
        sa.Column("reviewed", sa.Boolean(), nullable=False),
        sa.Column("uncertain", sa.Boolean(), nullable=False),
        sa.Column("comment_json", sa.String(), nullable=False),
        sa.Column("events", sa.Integer(), nullable=False),
        sa.Column("changed_at", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("recording_id", "reader_id", name="pk_documents"),
        _of("documents", "recording_id", "recordings"),
        _of("documents", "reader_id", "readers"),
    )
    op.create_index("ix_documents_reader_id", "documents", ["reader_id"])
    op.create_table(
        "entries",
        sa.Column("recording_id", sa.Integer(), nullable=False),
        sa.Column("reader_id", sa.Integer(), nullable=False),
        sa.Column("entry_id", sa.String(), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("recording_id", "reader_id", "entry_id", name="pk_entries"),
        _of("entries", "recording_id", "recordings"),
        _of("entries", "reader_id", "readers"),
    )
    op.create_table(
        "revisions",
        sa.Column("recording_id", sa.Integer(), nullable=False),
        sa.Column("reader_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("made_by", sa.Integer(), nullable=False),
        sa.Column("made_at", sa.String(), nullable=False),
        sa.Column("edit", sa.String(), nullable=False),
        sa.Column("models", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("recording_id", "reader_id", "number", name="pk_revisions"),
        _of("revisions", "recording_id", "recordings"),
        _of("revisions", "reader_id", "readers"),
        _of("revisions", "made_by", "readers"),
    )


def _analyses() -> None:
    op.create_table(
        "analyses",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("recording_id", sa.Integer(), nullable=False),
        sa.Column("model_id", sa.String(), nullable=False),
        sa.Column("model_version", sa.String(), nullable=False),
        sa.Column("hop_s", sa.Double(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("made_at", sa.String(), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("confidence", sa.Double(), nullable=False),
        sa.Column("unsure", sa.Boolean(), nullable=False),
        sa.Column("fit", sa.Boolean(), nullable=False),
        sa.Column("quality", sa.String(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_analyses"),
        sa.UniqueConstraint("recording_id", "model_id", "hop_s", name="uq_analyses_recording_id"),
        _of("analyses", "recording_id", "recordings"),
    )
    op.create_index("ix_analyses_model_id", "analyses", ["model_id", "hop_s"])
