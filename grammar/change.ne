# Something rises or falls.

@lexer lexer

# "improves accuracy by 5.8%"          "reduces the average length by 53.1%"
# "boosts Qwen2.5-7B from 23.6 to 50.3 on HealthBench"
# "increases to 80.4%"                 "drops 12 points on X"
# "improves the production model (3%)"
# "reducing memory and latency, by 24% and 17%, respectively"
change -> turn object:? link:? items     {% ([verb, object, link, items])   => build.clause("change", verb, object, link, items) %}
        | turn object %comma link items  {% ([verb, object, , link, items]) => build.clause("change", verb, object, link, items) %}
        | turn object                    {% ([verb, object])                => build.clause("change", verb, object, null, []) %}

turn -> %rise {% id %}
      | %fall {% id %}
