"""The actions of the menus, of the tool bar and of the keys: one file a menu."""
