# Amounts told without a verb of their own.

@lexer lexer

# "an accuracy of 92.5%"        "gains of up to 28.9 points over A and up to 7.2 points over B"
# "RMSE = 3.95"                 "MATH500: 73.6%"
# "improvement in MRR of 4%"
# "the best accuracy, 71.2%, was obtained with Heron"
# "an accuracy of 71.2% was achieved by Heron, compared with 68.1% by Wren"
measurement -> nps mods:? link items done:?  {% ([nps, mods, link, items, done]) => build.passive(build.measured(nps, mods, link, items), done) %}
             | nps mods:? link items agent %comma:? %versus rivals  {% ([nps, mods, link, items, done, , , rivals]) => build.passive(build.measured(nps, mods, link, build.heldAgainst(items, rivals)), done) %}
             | nps mods:? %comma quantity %comma %reach:+ %gap:? mods  {% ([nps, mods, , amount, , , , done]) => build.passive(build.measured(nps, mods, null, [build.alone(null, amount)]), done) %}
             | nps mods:? done:?             {% ([nps, mods, done])              => build.passive(build.hosted(nps, mods), done) %}
             | bare items                    {% ([bare, items])                  => build.measured([build.np(bare)], null, null, items) %}
             | gains bounded                 {% ([tokens, items])                => build.measured([build.np(tokens)], null, null, items) %}

# "gains up to 17%": a bound joins them
gains   -> %gain {% ([token]) => [token] %} | %loss {% ([token]) => [token] %}
         | np %gain {% ([np, token]) => [...np, token] %} | np %loss {% ([np, token]) => [...np, token] %}
bounded -> %bound value rest  {% ([bound, value, rest]) => [build.item(null, build.quantity([bound], value), null, null, rest)] %}

# "by 5%"   "5.2% higher accuracy"   "from 83.2% to 89.4%"   "+6.2% over the previous best"
figure -> link:? items done:?  {% ([link, items, done]) => build.passive(build.figure(link, items), done) %}

# "(an accuracy of 92%) was achieved by Heron on MATH", "was achieved on MATH by Heron": who and where stand behind
done  -> agent                         {% id %}
       | agent %comma:? %respectively  {% id %}
agent -> %reach:+ %by nps mods:?     {% ([, prep, nps, mods]) => [build.mod(prep, nps), ...(mods ?? [])] %}
       | %reach:+ where %by nps mods:?  {% ([, where, prep, nps, mods]) => [build.mod(prep, nps), where, ...(mods ?? [])] %}
       | %reach:+ where %means whos mods:?  {% ([, where, prep, nps, mods]) => [build.mod(prep, nps), where, ...(mods ?? [])] %}
       | %reach:+ %means whos mods:? {% ([, prep, nps, mods]) => [build.mod(prep, nps), ...(mods ?? [])] %}
where -> %on nps      {% ([prep, nps]) => build.mod(prep, nps) %}
       | %inside nps  {% ([prep, nps]) => build.mod(prep, nps) %}
whos -> who            {% ([tokens])            => [build.np(tokens)] %}
      | whos joint who {% ([nps, joint, tokens]) => [...nps, build.joined(build.np(tokens), joint)] %}
who  -> %gap {% ([token]) => [token] %} | %name {% ([token]) => [token] %} | %self {% ([token]) => [token] %}
      | who %gap  {% ([who, token]) => [...who, token] %}
      | who %name {% ([who, token]) => [...who, token] %}
