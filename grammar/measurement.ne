# Amounts told without a verb of their own.

@lexer lexer

# "an accuracy of 92.5%"        "gains of up to 28.9 points over A and up to 7.2 points over B"
# "RMSE = 3.95"                 "MATH500: 73.6%"
# "improvement in MRR of 4%"
measurement -> nps mods:? link items   {% ([nps, mods, link, items]) => build.measured(nps, mods, link, items) %}
             | bare items              {% ([bare, items])            => build.measured([build.np(bare)], null, null, items) %}
             | nps mods:?              {% ([nps, mods])              => build.hosted(nps, mods) %}

# "by 5%"   "5.2% higher accuracy"   "from 83.2% to 89.4%"   "+6.2% over the previous best"
figure -> link:? items                 {% ([link, items])            => build.figure(link, items) %}
