# A package of its own: without this file, the `tests` that dcase_util brings (sed_eval needs it) would be taken for it.
