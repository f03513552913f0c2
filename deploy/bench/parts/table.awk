# Prints what was found, beside the baseline of each and what was promised.
{ value[$1, $2] = $3; known[$1] = 1 }

END {
    print ""
    printf "%-17s %7s %7s %8s %7s %7s %8s %8s %8s %5s  %s\n", "", "median", "p99", "CPU ms", "Java", "PG", "per s", "bytes", "gzip", "stmts", "beside"
    row("bare", "", "", 0)
    row("board500", "cpu", "bare", 1.5)
    row("board5000", "cpu", "board500", 1.2)
    row("board50000", "cpu", "board500", 1.2)
    row("today", "cpu", "bare", 1)
    row("table", "cpu", "bare", 1)
    row("application", "cpu", "bare", 1)
    row("moves", "part", "pgbench", 0.6)
    row("pgbench-moves", "", "", 0)
    row("list", "part", "pgbench", 0.35)
    row("pgbench-list", "", "", 0)
    grown("board500")
    grown("table")
    grown("list")
    print ""
    if (known["memory"] && value["memory", "resident"]) said("memory of Java after the load", value["memory", "resident"] / 1000, "MB", 300)
    if (known["overload"]) {
        printf "1,000 connections, ten times what can be served: %.0f requests a second, of which %.0f are served and %.0f turned away with 503; %d broken\n", \
            value["overload", "asked"], value["overload", "asked"] - value["overload", "refused"], value["overload", "refused"], \
            value["overload", "broken"]
        printf "%d who came meanwhile: %d served (99 %% within %d ms, the longest %d), %d turned away (half within %d ms, 99 %% within %d, the longest %d), %d failed; %.0f a second afterwards\n", \
            value["overload", "sent"], value["overload", "served"], value["overload", "most"], value["overload", "longest"], \
            value["overload", "away"], value["overload", "away_median"], value["overload", "away_most"], value["overload", "away_longest"], \
            value["overload", "failed"], value["overload", "again"]
        said("503 to the excess, 99 %", value["overload", "away_most"], "ms", 100)
    }
    if (known["views"]) {
        said("requests of the first look at the board", value["views", "requests"], "", 6)
        printf "%-45s %d of %d\n", "of these kept by the browser", value["views", "kept"], value["views", "requests"] - 1
        said("scripts, compressed", value["views", "scripts"] / 1000, "kB", 40)
        said("style sheets, compressed", value["views", "styles"] / 1000, "kB", 30)
    }
    if (known["start"]) {
        said("start to the first page, embedded PostgreSQL", value["start", "embedded"] / 1000, "s", 5)
        said("start to the first page, another PostgreSQL", value["start", "external"] / 1000, "s", 3)
    }
}

function row(name, measure, beside, goal,    ratio, verdict) {
    if (!known[name]) return
    printf "%-17s %7s %7s %8s %7s %7s %8.0f %8s %8s %5s  ", name, value[name, "median"], value[name, "p99"], two(value[name, "cpu"]), \
        two(value[name, "java"]), two(value[name, "server"]), value[name, "rate"], value[name, "bytes"], value[name, "compressed"], value[name, "statements"]
    if (measure == "part" && value[name, "part"]) {
        ratio = value[name, "part"]
        printf "%.2f of %s, goal at least %.2f: %s", ratio, beside, goal, (ratio >= goal ? "yes" : "NO")
    } else if (measure == "cpu" && value[beside, "cpu"]) {
        ratio = value[name, "cpu"] / value[beside, "cpu"]
        printf "%.2f of %s, goal at most %.2f: %s", ratio, beside, goal, (ratio <= goal ? "yes" : "NO")
    }
    print ""
}

function grown(name) {
    row(name "-before", "", "", 0)
    row(name "-grown", "cpu", name "-before", 1.2)
}

function two(number) {
    return number == "" ? "" : sprintf("%.2f", number)
}

function said(what, number, unit, goal) {
    printf "%-45s %.1f %s, goal below %d: %s\n", what, number, unit, goal, (number <= goal ? "yes" : "NO")
}
