"""The study's tables as SQLAlchemy models, and the versions that they went through.

Plain types throughout, so that SQLite and PostgreSQL hold the same: times are ISO 8601 text in UTC, entries and edits
JSON text (ASCII, so that no character is beyond a database), large results compressed bytes. A change here needs a
migration in migrations/versions; a test holds the two together.
"""

from __future__ import annotations

from typing import Any, TypeAlias

from sqlalchemy import BigInteger, ForeignKey, Index, MetaData, Row, UniqueConstraint, false
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

#: Alembic's names of all versions, oldest first. A study of any other one is from a newer program.
REVISIONS = ("0001", "0002", "0003", "0004")
VERSION_TABLE = "prs_study_version"
AnyRow: TypeAlias = Row[*tuple[Any, ...]]


class Base(DeclarativeBase):
    metadata = MetaData(
        naming_convention={
            "pk": "pk_%(table_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "uq": "uq_%(table_name)s_%(column_0_name)s",
            "ix": "ix_%(table_name)s_%(column_0_name)s",
        }
    )


class RecordingTable(Base):
    """A sound file. ``sha256`` is of the bytes that its annotations were made on; size and mtime save hashing."""

    __tablename__ = "recordings"

    id: Mapped[int] = mapped_column(primary_key=True)
    path: Mapped[str] = mapped_column(unique=True)
    sha256: Mapped[str] = mapped_column(index=True)
    size: Mapped[int] = mapped_column(BigInteger)
    mtime_ns: Mapped[int] = mapped_column(BigInteger)
    duration_s: Mapped[float]
    patient: Mapped[str]
    age_years: Mapped[float | None]
    sex: Mapped[str]
    site: Mapped[str]
    added_at: Mapped[str]


class FileChangeTable(Base):
    """When a recording's file was found elsewhere, or other bytes were accepted in its place."""

    __tablename__ = "file_changes"

    id: Mapped[int] = mapped_column(primary_key=True)
    recording_id: Mapped[int] = mapped_column(ForeignKey("recordings.id"), index=True)
    changed_at: Mapped[str]
    path_before: Mapped[str]
    path_after: Mapped[str]
    sha256_before: Mapped[str]
    sha256_after: Mapped[str]


class ReaderTable(Base):
    """Who reads. ``blind_from`` and ``blind_until``: since and until when neither others nor models were shown."""

    __tablename__ = "readers"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[str]
    added_at: Mapped[str]
    blind_from: Mapped[str | None]
    blind_until: Mapped[str | None]


class DocumentTable(Base):
    """What one reader says of one recording: its latest revision, and the worklist's extract of it."""

    __tablename__ = "documents"

    recording_id: Mapped[int] = mapped_column(ForeignKey("recordings.id"), primary_key=True)
    reader_id: Mapped[int] = mapped_column(ForeignKey("readers.id"), primary_key=True, index=True)
    revision: Mapped[int]
    label: Mapped[str | None]
    by_hand: Mapped[bool]
    reviewed: Mapped[bool]
    uncertain: Mapped[bool]
    comment_json: Mapped[str]
    events: Mapped[int]
    changed_at: Mapped[str]


class EntryTable(Base):
    """The entries as they are now: what replaying the revisions gives, kept so that loading is quick."""

    __tablename__ = "entries"

    recording_id: Mapped[int] = mapped_column(ForeignKey("recordings.id"), primary_key=True)
    reader_id: Mapped[int] = mapped_column(ForeignKey("readers.id"), primary_key=True)
    entry_id: Mapped[str] = mapped_column(primary_key=True)
    body: Mapped[str]


class RevisionTable(Base):
    """Every edit ever made. Rows are added and never changed; ``models`` is a JSON list. ``blind``: made while its
    reader was shown neither others nor models."""

    __tablename__ = "revisions"

    recording_id: Mapped[int] = mapped_column(ForeignKey("recordings.id"), primary_key=True)
    reader_id: Mapped[int] = mapped_column(ForeignKey("readers.id"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    made_by: Mapped[int] = mapped_column(ForeignKey("readers.id"))
    made_at: Mapped[str]
    edit: Mapped[str]
    models: Mapped[str]
    blind: Mapped[bool] = mapped_column(server_default=false())


class SightingTable(Base):
    """That a reader was shown what others marked in a recording, or what models say of it, and when first."""

    __tablename__ = "sightings"

    recording_id: Mapped[int] = mapped_column(ForeignKey("recordings.id"), primary_key=True)
    reader_id: Mapped[int] = mapped_column(ForeignKey("readers.id"), primary_key=True, index=True)
    seen_at: Mapped[str]


class AnalysisTable(Base):
    """What a model said of the sound ``sha256``, and the worklist's extract of it. Never an annotation. ``outline``:
    its events in brief, as JSON; NULL where an older version saved it."""

    __tablename__ = "analyses"
    __table_args__ = (
        UniqueConstraint("recording_id", "model_id", "hop_s"),
        Index("ix_analyses_model_id", "model_id", "hop_s"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    recording_id: Mapped[int] = mapped_column(ForeignKey("recordings.id"))
    model_id: Mapped[str]
    model_version: Mapped[str]
    hop_s: Mapped[float]
    sha256: Mapped[str]
    made_at: Mapped[str]
    label: Mapped[str]
    words: Mapped[str]
    confidence: Mapped[float]
    unsure: Mapped[bool]
    fit: Mapped[bool]
    quality: Mapped[str]
    body: Mapped[bytes]
    outline: Mapped[str | None]
