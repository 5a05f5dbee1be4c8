"""What Alembic runs for every migration: on the connection that it is handed, within its transaction."""

from __future__ import annotations

from alembic import context

from prs_core.study.tables import VERSION_TABLE, Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    version_table=VERSION_TABLE,
    transactional_ddl=True,  # on SQLite, too: its driver leaves the transactions to us
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
