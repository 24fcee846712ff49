# A system gets somewhere.

@lexer lexer

# "achieves 69.2% accuracy on MMMU and 50.1% on MathVista"
# "achieves an accuracy of 71.5"           "yields improvements of 3.0 and 5.1 on A and B"
# "shows a 6% to 30% relative improvement over the baseline"
# "achieves the highest scores, 63.6% and 64.0%"
# "achieves gains in F1, ranging from 3.1% to 8.9%"
# "reached 98.10%"                         "is 95%"                "was 0.89, obtained by Heron"
# "provides improvements on X (up to 49.8%)"   "performs best (61.2%)"
attainment -> %reach object:? link:? items         {% ([verb, object, link, items])   => build.clause("attainment", verb, object, link, items) %}
            | %reach object:? link:? items %comma agent  {% ([verb, object, link, items, , agent]) => build.passive(build.clause("attainment", verb, object, link, items), agent) %}
            | %reach object %comma link:? items  {% ([verb, object, , link, items]) => build.clause("attainment", verb, object, link, items) %}
            | %reach object                      {% ([verb, object])                => build.clause("attainment", verb, object, null, []) %}
            | %reach %open items %close          {% ([verb, , items])             => build.clause("attainment", verb, null, null, items) %}
