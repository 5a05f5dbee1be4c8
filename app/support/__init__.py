"""For when something goes wrong: log, crash reports, diagnostics."""
