"""Sound in and out: devices, streams, levels, filters. Most of it knows nothing of Qt."""
