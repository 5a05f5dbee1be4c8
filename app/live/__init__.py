"""Recording in the window: microphone, guided session, live verdicts, and what becomes of a take."""
