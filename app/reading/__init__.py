"""Several readers of one study: blind, beside each other, deciding between two."""
