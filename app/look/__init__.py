"""How the program looks: colours, pictograms, sizes, the order of the Tab key."""
