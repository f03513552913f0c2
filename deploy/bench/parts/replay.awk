# Turns the log of a request's statements with their parameters into a script of pgbench.
BEGIN {
    count = split(known, list, " ")
    for (i = 1; i <= count; i++) is_known[list[i]] = 1
    print "\\set n random(1, 5000)"
    for (i = 1; i <= 4; i++) print "\\set new" i " random(1, 9000000000000000)"
}

/^[0-9]+-[0-9]+-[0-9]+ [0-9:.]+ UTC \[[0-9]+\] / {
    entry = $0
    sub(/^[^\]]*\] /, "", entry)
    if (entry ~ /^DETAIL:  Parameters: /) {
        sub(/^DETAIL:  Parameters: /, "", entry)
        read_parameters(entry)
    } else {
        finish()
        if (entry ~ /^LOG:  execute [^:]*: /) {
            sub(/^LOG:  execute [^:]*: /, "", entry)
            sql = entry
        } else if (entry ~ /^LOG:  statement: (BEGIN|COMMIT)$/) {
            sub(/^LOG:  statement: /, "", entry)
            sql = entry
        }
    }
    next
}

/^\t/ && sql != "" { sql = sql " " substr($0, 2) }

END { finish() }

function finish(    text, number) {
    if (sql == "") return
    inserts = sql ~ /^insert /
    text = ""
    while (match(sql, /\$[0-9]+/)) {
        number = substr(sql, RSTART + 1, RLENGTH - 1)
        text = text substr(sql, 1, RSTART - 1) value_of(number)
        sql = substr(sql, RSTART + RLENGTH)
    }
    text = text sql
    if (text ~ /^update /) {
        # What is changed has another version each time.
        gsub(/ and version='[0-9]+'/, " and version=version", text)
        gsub(/ where version='[0-9]+'/, " where version=version", text)
        sub(/version='[0-9]+'/, "version=version+1", text)
    }
    gsub(/[ \t]+/, " ", text)
    print text ";"
    sql = ""
    inserts = 0
    split("", parameter)
}

function value_of(number,    value, id) {
    if (!(number in parameter)) return "$" number
    value = parameter[number]
    id = substr(value, 2, length(value) - 2)
    if (id == application) return "made_up_id('" candidate "', 'application', :n)"
    if (id in new || (inserts && id ~ /^[0-9a-f]+-[0-9a-f]+-[0-9a-f]+-[0-9a-f]+-[0-9a-f]+$/ && id != candidate && !(id in is_known))) {
        if (!(id in new)) new[id] = ++made
        return "md5('new' || :new" new[id] ")::uuid"
    }
    return value
}

function read_parameters(text,    number, i) {
    while (match(text, /^\$[0-9]+ = /)) {
        number = substr(text, 2, RLENGTH - 4)
        text = substr(text, RLENGTH + 1)
        if (substr(text, 1, 1) == "'") {
            i = 2
            while (1) {
                if (substr(text, i, 1) == "'") {
                    if (substr(text, i + 1, 1) != "'") break
                    i++
                }
                i++
            }
        } else {
            i = index(text, ", ") ? index(text, ", ") - 1 : length(text)
        }
        parameter[number] = substr(text, 1, i)
        text = substr(text, i + 3)
    }
}
