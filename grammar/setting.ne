# Where and against what: a phrase that tells no amount, for the claims beside it.

@lexer lexer

# "On the challenging ALFWorld and ScienceWorld benchmarks, ..."
# "Compared to the strongest baseline, ..."
setting -> mods  {% ([mods]) => build.setting(mods) %}
