# One system against another.

@lexer lexer

# "outperforms GPT-4 by 18.1% on HumanEval"
# "surpasses A by 7.8%/5.3% and B by 15.1%/6.3% on MATH/GSM8K"
# "outperforming the prior best (58.2)"          the rival's score stands in the object's parenthesis
# "exceeds 90% on MMLU"                          a threshold
# "surpassing the baseline's 91.4%"
# "surpassing the 81.5% accuracy achieved by B"
# "surpasses the best open model, LLaVA, by 2.3%"
# "surpassing the previous best of 71.2 by 2.3 points"   "outperforming B's 7.9 by 3.2"
comparison -> %beat object:? link:? items     {% ([verb, object, link, items])       => build.clause("comparison", verb, object, link, items) %}
            | %beat object %comma link items  {% ([verb, object, , link, items])     => build.clause("comparison", verb, object, link, items) %}
            | %beat nps tie quantity %by items  {% ([verb, nps, , amount, by, items]) => build.clause("comparison", verb, build.worth(nps, amount), by, items) %}
            | %beat reported agent            {% ([verb, items, by])             => build.passive(build.clause("comparison", verb, null, null, items), by) %}
            | %beat object                    {% ([verb, object])                    => build.clause("comparison", verb, object, null, []) %}
# "the 81.5% accuracy"
reported -> quantity entry:?  {% ([amount, np]) => [build.item(null, amount, null, np, build.rest(null, null, null))] %}
