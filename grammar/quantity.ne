# Amounts: a value with its bound and unit, or a change.

@lexer lexer

amount -> quantity {% id %}
        | move     {% id %}

# "from the reported 68.3% to 81.9%"   "to 14.9% from 18.3%"
# "from 83.2% to 89.4%"   "66.3% → 73.4%"   "from 0.21 (EM) and 0.40 (F1) to 0.78"   "from a baseline of 22.1 to 50.5"
move -> %from sources %to quantity    {% ([, sources, , target]) => build.move(sources, target) %}
      | %to point %from sources       {% ([, target, , sources]) => build.move(sources, target) %}
      | point %arrow point            {% ([source, , target])    => build.move([build.source(source, null, null)], target) %}
      | point %metric %arrow point    {% ([source, , , target])  => build.move([build.source(source, null, null)], target) %}

sources -> source                {% ([source]) => [source] %}
         | sources joint source  {% ([sources, , source]) => [...sources, source] %}
source  -> point note:? mods:?       {% ([quantity, note, mods]) => build.source(quantity, note, mods) %}
         | point np mods:?          {% ([quantity, , mods])     => build.source(quantity, null, mods) %}
         | np point note:?          {% ([np, quantity, note]) => build.source(quantity, note, null, [build.np(np)]) %}
         | nps link point note:? mods:?  {% ([nps, , quantity, note, mods]) => build.source(quantity, note, mods, nps) %}

# "up to 28.9 points"   "about 15%"   "6% to 30%"   "19%-31%"   "between 55% and 57%"   "twice"   "80% or more"   "98.2% ± 0.3%"
quantity -> %bound:* value                {% ([bounds, value])        => build.quantity(bounds, value) %}
          | %bound:* value deviation      {% ([bounds, value, unit])  => build.quantity(bounds, build.inUnit(value, unit)) %}
          | %bound:* value %boundafter    {% ([bounds, value, after]) => build.quantity([...bounds, after], value) %}
point    -> %bound:* measure              {% ([bounds, value])        => build.quantity(bounds, value) %}
          | %bound:* measure deviation    {% ([bounds, value, unit])  => build.quantity(bounds, build.inUnit(value, unit)) %}

# "± 0.3%"   "(± 0.3)"
deviation -> %plusminus %thing %percent:?         {% ([, , unit]) => unit %}
           | %open %plusminus %thing %percent:? %gap:? %close  {% () => null %}

value -> measure               {% id %}
       | measure range measure {% ([low, joint, high]) => build.range(low, joint, high) %}
       | %between measure %and measure {% ([between, low, , high]) => build.range(low, between, high) %}
       | %factoring            {% ([word])           => build.times(word) %}

range -> %dash {% id %}
       | %to   {% id %}

measure -> %number unit:?      {% ([number, unit])   => build.measure(number, unit) %}

unit -> %percent         {% id %}
      | %points          {% id %}
      | %percent %points {% ([, points]) => points %}
      | %factor          {% id %}
      | %physical        {% id %}
      | %dash %points    {% ([, points]) => points %}
      | %dash %factor    {% ([, factor]) => factor %}
      | %dash %percent   {% ([, percent]) => percent %}
