# Lists of amounts, each with what is said of it.

@lexer lexer

# "80.3%, 61.8% and 43.9% on A, B and C respectively"     "7.6% on A and 28.4% on B"     "45 FPS with an mAP of 41.2%"
# "detects 82% of attacks at a precision of 77%"
# "ranging from 12% (A) to 31% (B)"
items -> run            {% id %}
       | pairs          {% id %}
       | told %to told  {% ([low, , high]) => [low, high] %}
run   -> plain               {% ([item])        => [item] %}
       | run joint plain     {% ([run, , item]) => [...run, item] %}
       | run joint led       {% ([run, , item]) => [...run, item] %}
       | run %means led      {% ([run, , item]) => [...run, item] %}
       | run %on np %of quantity rest  {% ([run, , np, of, amount, rest]) => [...run, build.item(build.lead([build.np(np)], null, of), amount, null, null, rest)] %}
       | run %on speed rest  {% ([run, on, amount, rest]) => [...run, build.item(build.lead([], null, on), amount, null, null, rest)] %}

# "45.2% mAP at 60 FPS"
speed -> %number %physical  {% ([number, unit]) => build.quantity([], build.measure(number, unit)) %}

# "84% vs. 79% on A and 70% vs. 61% on B": once held against another, each is
# "67.4, 71.8 and 39.5 on A, B and C, respectively, against 62.0, 66.3 and 35.1": as many of the other's
pairs -> run against              {% ([run, against])            => build.heldAgainst(run, against) %}
       | run %comma:? %versus nps %means column  {% ([run, , , nps, , column], _, reject) => (column.length === run.length ? build.heldAgainst(run, build.ownedBy(nps, column)) : reject) %}
       | pairs %comma %and nps %of quantity rest  {% ([pairs, , , nps, of, amount, rest]) => [...pairs, build.item(build.lead(nps, null, of), amount, null, null, rest)] %}
       | pairs %comma %and nps %of quantity %versus rivals  {% ([pairs, , , nps, of, amount, prep, rivals]) => [...pairs, ...build.heldAgainst([build.item(build.lead(nps, null, of), amount, null, null, build.rest(null, null, null))], build.opposed(prep, rivals))] %}
       | run %comma:? %versus rows  {% ([run, , , rows], _, reject) => (rows.every(({ amounts }) => amounts.length === run.length) ? build.heldAgainstEach(run, rows) : reject) %}
       | run %comma:? %versus column mods:?  {% ([run, , , column, mods], _, reject) => (column.length === run.length ? build.heldAgainst(run, build.ended(column, mods)) : reject) %}
       | pairs joint run against  {% ([pairs, , run, against])   => [...pairs, ...build.heldAgainst(run, against)] %}

# "5.2% accuracy on X"    "94.5% (87.2%) on HumanEval (Plus)"    "15.6% and 9.1%, respectively, on A and B"
# "100% accuracy, precision and recall"
plain -> amount note:? entry:? rest     {% ([amount, note, np, rest])  => build.item(null, amount, note, np, rest) %}
       | amount note:? measures rest    {% ([amount, note, nps, rest]) => build.item(null, amount, note, nps[0], rest, nps.slice(1)) %}
# "on A and B, gains of 2.7%": the gains are no third place
led   -> lead amount note:? entry:? rest      {% ([lead, amount, note, np, rest], _, reject) => (build.listsGain(lead) ? reject : build.item(lead, amount, note, np, rest)) %}
       | bare quantity note:? entry:? rest    {% ([bare, amount, note, np, rest]) => build.item(build.lead([build.np(bare)], null, null), amount, note, np, rest) %}
       | gains bounded                        {% ([tokens, [item]]) => ({ ...item, lead: build.lead([build.np(tokens)], null, null) }) %}
       | nps mods:? move note:? rest          {% ([nps, mods, move, note, rest])  => build.item(build.lead(nps, mods, null), move, note, null, rest) %}

measures -> measured joint measured  {% ([first, joint, next]) => [first, build.joined(next, joint)] %}
          | measures joint measured  {% ([list, joint, next])  => [...list, build.joined(next, joint)] %}
measured -> %metric        {% ([token])         => build.np([token]) %}
          | %gap %metric   {% ([gap, token])    => build.np([gap, token]) %}
          | %less %metric  {% ([less, token])   => build.np([less, token]) %}
          | %more %metric  {% ([more, token])   => build.np([more, token]) %}

rest -> mods:?                                     {% ([mods])                => build.rest(mods, null, null) %}
      | mods:? %comma:? %respectively mods:?       {% ([mods, , word, more])   => build.rest(mods, word, more) %}
      | mods:? %comma:? %respectively %comma aside  {% ([mods, , word, , more]) => build.rest(mods, word, more) %}
# behind the comma, "with gains of 2% and 3%" would be another phrase
aside -> side       {% ([mod])       => [mod] %}
       | aside mod  {% ([mods, mod]) => [...mods, mod] %}
side  -> %on nps       {% ([prep, nps]) => build.mod(prep, nps) %}
       | %inside nps   {% ([prep, nps]) => build.mod(prep, nps) %}
       | %purpose nps  {% ([prep, nps]) => build.mod(prep, nps) %}
       | %versus nps   {% ([prep, nps]) => build.mod(prep, nps) %}
       | %by nps       {% ([prep, nps]) => build.mod(prep, nps) %}

# "16.5 points below the human average of 91.3%"
# "5.3, a clear improvement over the 8.5 of B"   "4.2, higher than the 3.7 of B"
# "92% AUC and 91% recall compared to B with 90% AUC and 86% recall"
# "74.6% accuracy compared to 71% by A and 69.5% by B"   "compared to an accuracy of 71% for A"   "84% vs. 79%"   "84% vs. A 79% vs. B 71%"   "73.4%, up from 66.3%"   "7.3%, from 9.1% with B"   "41.2% (vs. 20.5%)"
against -> %versus rivals               {% ([prep, rivals]) => build.opposed(prep, rivals) %}
         | %comma %versus rivals        {% ([, , rivals]) => rivals %}
         | %open %versus rivals %close  {% ([, , rivals]) => rivals %}
         | %comma turn %versus quantity entry:? rest  {% ([, , , amount, np, rest]) => [build.item(null, amount, null, np, rest)] %}
         | %comma %from point entry:? rest  {% ([, , amount, np, rest]) => [build.item(null, amount, null, np, rest)] %}
         | %comma:? %versus shared      {% ([, , rivals]) => rivals %}
         | %comma:? %versus noted       {% ([, , rivals]) => rivals %}
         | %comma:? %versus nps %means metered  {% ([, , nps, , items]) => build.ownedBy(nps, items) %}
         | %comma:? %versus column mods:? %comma:? %respectively  {% ([, , column, mods]) => build.ended(column, mods) %}
turn    -> %gap:? %gain {% id %} | %more {% id %} | %less {% id %}
rivals  -> rival             {% ([rival])       => [rival] %}
         | rival %and rival  {% ([first, , next]) => [first, next] %}
         | rival %versus rival  {% ([first, , next], _, reject) => (build.isOwned(first) && build.isOwned(next) ? [first, next] : reject) %}
rival   -> quantity note:? entry:? rest  {% ([amount, note, np, rest]) => build.item(null, amount, note, np, rest) %}
         | quantity entry:? agent        {% ([amount, np, mods])       => build.item(null, amount, null, np, build.rest(mods, null, null)) %}
         | owner quantity note:?         {% ([owner, amount, note])    => build.alone(owner, amount, note) %}
         | owner quantity whose nps      {% ([owner, amount, prep, nps]) => build.item(owner, amount, null, null, build.rest([build.mod(prep, nps)], null, null)) %}
# "versus 0.44 for A, 0.29 for B and 0.52 for C"
shared  -> held %comma held         {% ([first, , next]) => [first, next] %}
         | shared %comma held       {% ([held, , next]) => [...held, next] %}
         | shared %and held         {% ([held, , next]) => [...held, next] %}
         | shared %comma %and held  {% ([held, , , next]) => [...held, next] %}
held    -> quantity entry:? whose nps mods:?  {% ([amount, np, prep, nps, mods]) => build.item(null, amount, null, np, build.rest([build.mod(prep, nps), ...(mods ?? [])], null, null)) %}
whose   -> %purpose {% id %} | %means {% id %} | %by {% id %} | %of {% id %}
# "compared to 82.9% and 61.5% for A and 83.6% and 68.0% for B": each has a value for each of the list
rows    -> row %and row         {% ([first, , next]) => [first, next] %}
         | row %comma row       {% ([first, , next]) => [first, next] %}
         | rows %comma row      {% ([rows, , row])   => [...rows, row] %}
         | rows %and row        {% ([rows, , row])   => [...rows, row] %}
         | rows %comma %and row {% ([rows, , , row]) => [...rows, row] %}
row     -> values whose nps mods:?  {% ([amounts, prep, nps, mods]) => build.row(amounts, [build.mod(prep, nps), ...(mods ?? [])]) %}
values  -> quantity %and quantity      {% ([first, , next]) => [first, next] %}
         | quantity %slash quantity    {% ([first, , next]) => [first, next] %}
         | quantity %comma quantity    {% ([first, , next]) => [first, next] %}
         | values %comma quantity      {% ([values, , next]) => [...values, next] %}
         | values %slash quantity      {% ([values, , next]) => [...values, next] %}
         | values %and quantity        {% ([values, , next]) => [...values, next] %}
         | values %comma %and quantity {% ([values, , , next]) => [...values, next] %}
# "compared to 84.0% (A), 85.4% (B), and 85.2% (C)"
noted   -> told joint told   {% ([first, , next]) => [first, next] %}
         | noted joint told  {% ([noted, , next]) => [...noted, next] %}
told    -> quantity note     {% ([amount, note])  => build.alone(null, amount, note) %}
# "compared to B 80.6%, 90.1% and 55.7%, respectively"   "versus 80.6%, 90.1% and 55.7% for B, respectively"
column  -> top %comma quantity    {% ([top, , amount])    => [top, build.alone(null, amount)] %}
         | top %slash quantity    {% ([top, , amount])    => [top, build.alone(null, amount)] %}
         | column joint quantity  {% ([column, , amount]) => [...column, build.alone(null, amount)] %}
top     -> owner:? quantity       {% ([owner, amount])    => build.alone(owner, amount) %}

# "90% AUC and 86% recall"
metered -> meter                  {% ([item])               => [item] %}
         | metered joint meter    {% ([items, , item])      => [...items, item] %}
meter   -> quantity %metric rest  {% ([amount, metric, rest]) => build.item(null, amount, null, build.np([metric]), rest) %}

# "B 79.1%"   "B's 79.1%"   "a baseline of 79.1%"
owner   -> bare     {% ([bare])     => build.lead([build.np(bare)], null, null) %}
         | nps tie  {% ([nps, tie]) => build.lead(nps, null, tie) %}
tie     -> %of {% id %} | %possessive {% id %} | %equals {% id %} | %colon {% id %}

# "recall by 2%"    "GPT-4o by 66.26%"    "MATH500: 73.6%"
lead -> nps mods:? link     {% ([nps, mods, link]) => build.lead(nps, mods, link) %}
      | link                {% ([link])            => build.lead([], null, link) %}

# A name that its number follows without a joint: "F1 0.95", "Hmean 84.1%", "BoolQ accuracy 90.9%".
bare -> %metric     {% ([token]) => [token] %}
      | %benchmark  {% ([token]) => [token] %}
      | %benchmark %metric  {% ([place, metric]) => [place, metric] %}
      | %average    {% ([token]) => [token] %}
      | %name       {% ([token]) => [token] %}

link -> %of  {% id %} | %by    {% id %} | %to     {% id %} | %on         {% id %} | %means {% id %}
      | %inside  {% id %} | %equals {% id %} | %colon {% id %} | %possessive {% id %}

# What joins two of a list.
joint -> %comma           {% id %}
       | %and             {% id %}
       | %comma %and      {% ([comma, and]) => build.commaAnd(comma, and) %}
       | %slash           {% id %}
       | %semicolon       {% id %}
       | %semicolon %and  {% ([, and]) => and %}

# "(70.5%)"   "(+3.4%)"   "(e.g., 66.3% → 73.4% on A)"   "(from 41% to 59%)"   "(mAP)"   "(GPT-4o, 66.3)"   "(COCO, LVIS and X)"
note -> %open inside %close         {% ([, inside]) => inside %}

inside -> %example:? items                {% ([, items])           => build.note(items, [], null) %}
        | %example:? led                  {% ([, item])            => build.note([item], [], null) %}
        | %example:? led joint items      {% ([, item, , items])   => build.note([item, ...items], [], null) %}
        | %example:? named %comma quantity  {% ([, owner, , amount]) => build.note([build.alone(owner, amount)], [], null) %}
        | nps mods:?                      {% ([nps, mods])         => build.note([], nps, mods) %}
        | mods                            {% ([mods])              => build.note([], [], mods) %}
named  -> %name  {% ([token]) => build.lead([build.np([token])], null, null) %}
