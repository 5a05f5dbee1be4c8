"""torch without what only its developers need. Takes the place of the hook that comes with PyInstaller.

That one collects every submodule, its sources, its own tests and compilers: twice the size. What is imported, even
inside functions, PyInstaller finds by itself. ``torch.testing`` and ``torch_shm_manager`` are needed (by
``torch.autograd`` and by tensors that processes share).
"""

from __future__ import annotations

from PyInstaller.utils.hooks import PY_DYLIB_PATTERNS, collect_data_files, collect_dynamic_libs, collect_submodules

#: Libraries for torch's own tests and for models compiled ahead of time.
UNUSED = ("libtorchbind_test", "libjitbackend_test", "libbackend_with_compiler", "libaoti_custom_ops")
OVERLOADED = ("functional.py", "nn/functional.py", "nn/modules/rnn.py")

module_collection_mode = "pyz"
# Every optimiser imports torch._dynamo, which imports its polyfills by name.
hiddenimports = ["torch.testing", *collect_submodules("torch._dynamo.polyfills")]
warn_on_missing_hiddenimports = False
# Modules of settings, and those that overload functions for TorchScript, read their own source when they are imported.
datas = collect_data_files(
    "torch",
    include_py_files=True,
    includes=["**/config.py", "**/*_config.py", "**/config_*.py", *OVERLOADED, "bin/torch_shm_manager*"],
)
binaries = [
    entry
    for entry in collect_dynamic_libs("torch", search_patterns=[*PY_DYLIB_PATTERNS, "*.so.*"])
    if not any(name in entry[0] for name in UNUSED)
]
# torch finds its libraries beside one another; links to them elsewhere confuse it.
bindepend_symlink_suppression = ["**/torch/lib/*.so*"]
