"""The lanes: everything that is drawn over time. One file a lane; ``lanes.LanesView`` stacks them."""
