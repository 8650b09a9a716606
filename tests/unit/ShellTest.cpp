#include "backend/shell/Shell.h"
#include "backend/shell/Userland.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace backend;

namespace {
/// A machine with the ordinary programs and nothing else.
class PlainWorld final : public ShWorld {
public:
    SimFiles files;

    int run(ShCall& call) override
    {
        const SimFiles snapshot = files;
        if (const auto status = runFilter(call, snapshot))
            return *status;
        if (const auto status = runFileTool(call, files, 1000))
            return *status;
        return 127;
    }
    QByteArray locate(const QByteArray& name) override { return isUserland(name) ? "/usr/bin/" + name : QByteArray(); }
    std::optional<SimEntry> stat(const QByteArray& path, int, bool follow) override
    {
        const SimEntry* entry = files.find(path, follow);
        return entry ? std::optional<SimEntry>(*entry) : std::nullopt;
    }
    std::optional<QByteArray> read(const QByteArray& path, int) override
    {
        const SimEntry* entry = files.find(path);
        return entry && entry->kind == SimEntry::Kind::File ? std::optional<QByteArray>(entry->content) : std::nullopt;
    }
    QByteArray write(const QByteArray& path, const QByteArray& content, bool append, int, int mode) override
    {
        return files.write(path, content, append, 1000, mode);
    }
    QByteArrayList glob(const QByteArray& pattern, int) override { return files.glob(pattern); }
};

QByteArray simulated(const QByteArray& script)
{
    PlainWorld world;
    world.files.makeFolders("/work", 0755, 0);
    const auto out = std::make_shared<ShBytesOutput>();
    const auto err = std::make_shared<ShBytesOutput>();
    Shell shell(world, 0, nullptr);
    shell.setFolder("/work");
    shell.setStreams(std::make_shared<ShBytesInput>(), out, err);
    const int status = shell.run(script);
    return out->bytes() + "rc " + QByteArray::number(status);
}

QByteArray real(const QString& sh, const QByteArray& script)
{
    QTemporaryDir folder;
    QProcess process;
    process.setWorkingDirectory(folder.path());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    process.setProcessEnvironment(environment);
    process.start(sh, {QStringLiteral("-c"), QString::fromUtf8(script)});
    process.waitForFinished(20000);
    return process.readAllStandardOutput() + "rc " + QByteArray::number(process.exitCode());
}
} // namespace

/// The simulated shell against the real one: both run the same scripts and must say the same.
class ShellTest : public QObject {
    Q_OBJECT
private slots:
    void saysWhatTheRealShellSays_data();
    void saysWhatTheRealShellSays();
    void refusesBadSyntax();
    void stopEndsALoop();
};

void ShellTest::saysWhatTheRealShellSays_data()
{
    QTest::addColumn<QByteArray>("script");
    const auto row = [](const char* name, const char* script) { QTest::newRow(name) << QByteArray(script); };
    row("words", "x='a b'; y=; set -- \"$x\" $x $y \"$y\"; echo $#; for w; do echo \"<$w>\"; done");
    row("at", "f() { echo $#; for i in \"$@\"; do echo \"[$i]\"; done; }; f; f '' 'a b' c; set -- ; f \"$@\"");
    row("operators", "a=1; echo ${a:-x} ${b:-x} ${b-y} ${a:+z}${b:+z} ${c:=k} $c ${#c}; unset c; echo ${c-gone}");
    row("trims", "p=/a/b/c.tar.gz; echo ${p##*/} ${p%/*} ${p%%.*} ${p#*/}; s=k=v=w; echo \"${s%%=*} ${s#*=}\"");
    row("trims quoted", "s='a*b*c'; echo \"${s#*'*'}\" \"${s%%\"*\"*}\"");
    row("arithmetic", "n=7; echo $((n*2+1)) $(( (n - 3) / 2 )) $((n % 4 == 3 && n > 2)) $((n > 8 ? 1 : 2)); i=0; "
                      "i=$((i + 1)); echo $i");
    row("case", "for v in abc v1.31.9 x/y ''; do case $v in v[0-9]*|V*) echo version;; */*) echo path;; '') echo "
                "empty;; *) echo other;; esac; done");
    row("case state", "case active/3 in active/*) echo a;; */[5-9]) echo b;; esac; case x/7 in active/*) echo a;; "
                      "*/[5-9]) echo b;; esac");
    row("if",
        "if false; then echo 1; elif [ 3 -gt 2 ]; then echo 2; else echo 3; fi; if ! true; then echo no; fi; echo $?");
    row("loops", "i=0; while [ $i -lt 5 ]; do i=$((i+1)); [ $i = 2 ] && continue; [ $i = 4 ] && break; echo $i; done; "
                 "until [ $i = 0 ]; do i=$((i-1)); done; echo $i");
    row("nested break", "for a in 1 2; do for b in 1 2 3; do [ $b = 2 ] && continue 2; echo $a$b; done; done; for a in "
                        "1 2; do while :; do break 2; done; done; echo $a");
    row("and or", "false && echo a || echo b; true || echo c; false || false; echo $?; true && false; echo $?");
    row("errexit",
        "set -e; false || true; if false; then :; fi; ! true; x=$(false) || echo caught; echo on; false; echo off");
    row("errexit function", "set -e; f() { false; echo in; }; f || echo or; f; echo never");
    row("nounset", "set -u; echo ${a:-ok}; echo $a; echo never");
    row("substitution",
        "x=$(printf 'a\\nb\\n\\n'); echo \"[$x]\"; echo $(echo $(echo deep)) `echo old`; y=$(exit 3); echo $?");
    row("pipes", "printf 'b\\na\\nb\\n' | sort | uniq -c | awk '{ print $1 $2 }'; echo x | { read v; echo got $v; }; "
                 "true | false; echo $?");
    row("subshell", "a=1; (a=2; cd /; exit 4); echo $? $a");
    row("here", "v=you; cat <<E\nhello $v $(echo sub) \\$v\nE\ncat <<'E'\nhello $v\nE\n{ cat <<-E\n\ttabs\n\tE\n}");
    row("redirects", "echo a >f; echo b >>f; cat <f; { echo out; echo err >&2; } 2>&1 | sort; echo gone >/dev/null; "
                     "cat nothing 2>/dev/null || echo missing");
    row("fd",
        "exec 3>g; echo to3 >&3; exec 3>&-; cat g; while read -r a b; do echo \"$b $a\"; done <<E\n1 2 3\nx  y\nE");
    row("read", "printf 'a:b:c\\n d \\nlast' >h; IFS=: read -r x y <h; echo \"$x|$y\"; while read -r l || [ -n \"$l\" "
                "]; do echo \"<$l>\"; done <h");
    row("functions", "f() { echo \"$1\"; return 3; echo no; }; f a; echo $?; g() { local v; v=in; echo $v; }; v=out; "
                     "g; echo $v | tr a-z A-Z");
    row("trap", "trap 'echo bye' EXIT; echo hi; exit 5");
    row("eval", "n=x; eval \"$n='a b'\"; echo \"$x\"; set -- a b c; shift; echo $1 $#");
    row("test", "touch t; [ -e t ] && [ ! -s t ] && [ -f t ] && ! [ -d t ] && echo ok; [ a = a -a b != c ] && echo "
                "and; [ '' ] || echo empty; test -n x -o -z x && echo or; [ 1 -eq x ] 2>/dev/null; echo $?");
    row("globs", "mkdir d; touch d/a.yaml d/b.yaml d/c.txt; for f in d/*.yaml; do echo ${f##*/}; done; echo d/*.none; "
                 "echo 'd/*'; ls d | wc -l | tr -d ' '");
    row("files", "mkdir -p m/n; echo 1 >m/n/f; cp -a m k; mv k l; rm -r m; [ -e m ] || ls l/n; install -d -m 0700 q; "
                 "stat -c %a q; ln -s l/n/f s; cat s; readlink s; basename /a/b.sh .sh; dirname /a/b");
    row("mv refuses", "mv nothing there 2>/dev/null; echo $?; mkdir a b; echo x >a/f; mv a b/; ls b; cp a c "
                      "2>/dev/null || echo no; rm zz 2>/dev/null; echo $?; rm -f zz; echo $?");
    row("grep", "printf 'server: x\\n\"server\" : y\\n#server: z\\n' >c; grep -c server c; grep -E "
                "'^[[:space:]]*[\"]?server[\"]?[[:space:]]*:' c; grep -qx nothing c; echo $?; grep -v '^#' c | head -n "
                "1; echo /bootstrap/0123456789ab | grep -aoE '/bootstrap/[0-9a-f]{12}'");
    row("sed", "printf 'a=1\\nb=2\\n# c\\n' >c; sed -n 's/^a=//p' c; sed '/^#/d; s/\\(.\\)=\\(.\\)/\\2=\\1/' c; sed -n "
               "'2p' c; sed -E 's/([a-z])=/<\\1>/' c | sed '$d'; sed -i 's/2/3/' c; sed -n '/./s|^|x+=|p' c");
    row("sed braces", "printf ' \"data-dir\": /var/x # c\\ndata-dir: \"/y\"\\n' | sed -n \"s/^ "
                      "*[\\\"']\\{0,1\\}data-dir[\\\"']\\{0,1\\} *: *[\\\"']\\{0,1\\}\\([^\\\"'# ,]*\\).*/\\1/p\"");
    row("awk", "printf 'n1 Ready 3\\nn2 Not 4\\n' | awk 'NR == 2 { print $NF } $2 ~ /^Re/ { s++ } { t += $3 } END { "
               "print s + 0, t, NR }'; echo a:b | awk -F: -v x=1 '{ print $2 x; printf \"%s-%03d\\n\", $1, 7 }'");
    row("awk compares all digits",
        "echo '1795230572.1 x' | awk -v t=1795230571 '{ if ($1 + 0 <= t) print \"before\"; else "
        "print \"after\" }'");
    row("awk functions",
        "echo 'k: \"v w\" # c' | awk 'function f(s) { sub(/^[ \\t]+/, \"\", s); if (match(s, /^\"[^\"]*\"/)) return "
        "substr(s, 2, RLENGTH - 2); return s } { i = index($0, \":\"); print f(substr($0, i + 1)) }'");
    row("awk arrays", "printf 'x 1\\ny 2\\nx 3\\n' | awk '{ a[$1] = a[$1] $2; m[++n] = $2 } END { print a[\"x\"], "
                      "(\"q\" in a), length(a); while (n) printf \"%s \", m[n--]; print \"\" }'; echo 'a,b,c' | awk '{ "
                      "n = split($0, p, /,/); for (i = 1; i <= n; i++) print p[i] }'");
    row("awk match", "echo '2026 Starting rke2 agent v1.31.9+rke2r1 (abc)' | awk 'match($0, /Starting rke2 (agent "
                     ")?v[0-9][^ \"]*/) { v = substr($0, RSTART, RLENGTH); sub(/.* /, \"\", v); print v }'");
    row("awk config",
        "printf 'a: 1\\n\"b\": [x, y]\\nc:\\n- p\\n- q\\n' | awk '/^[ \\t]*- / { sub(/^[ \\t]*- /, \"\"); print l "
        "\"=\" $0; next } match($0, /^[ \\t{]*[\"\\047]?[A-Za-z][A-Za-z0-9_.-]*\\+?[\"\\047]?[ \\t]*:([ \\t\\r]|$)/) { "
        "k = substr($0, RSTART, RLENGTH); r = substr($0, RSTART + RLENGTH); gsub(/[ \\t\\r{\"\\047:]/, \"\", k); if (r "
        "== \"\") { l = k; next } gsub(/^\\[|\\].*$/, \"\", r); n = split(r, i, /, */); for (j = 1; j <= n; j++) print "
        "k \"=\" i[j] }'");
    row("hashes", "printf 'hello' >f; sha256sum f >S; sha256sum --quiet -c S && echo same; sum=$(sha256sum <f); echo "
                  "${sum%% *}; printf x >>f; sha256sum --status -c S 2>/dev/null || echo differs; printf '\\001\\377' "
                  "| od -An -v -tx1 | tr -d ' \\n'; echo");
    row("find", "mkdir -p a/b; touch a/1 a/b/2 a/lost+found; find a -type f -name '[0-9]' | sort; find a -mindepth 1 "
                "-maxdepth 1 ! -name lost+found | sort; mkdir z; find a -maxdepth 1 -type f -exec mv -- {} z/ \\; ; ls "
                "z; (cd z && find . -type f -exec cat {} +) | wc -c | tr -d ' '");
    row("tar", "mkdir -p a/b; echo 1 >a/b/f; tar -C a -czf x.tgz . && tar -tzf x.tgz | grep -c 'b/f'; mkdir o; tar -C "
               "o -xzf x.tgz; cat o/b/f; echo bad >y; tar -tzf y >/dev/null 2>&1 || echo refused");
    row("filters", "printf '3 c\\n1 a\\n2 b\\n' | sort -n | cut -d' ' -f2 | tr '\\n' ,; echo; printf 'a\\nb\\nc\\n' | "
                   "tail -n +2 | head -n 1; printf abcdef | head -c 4 | tail -c 2; echo; seq 3 | xargs echo n; echo "
                   "one two | wc -w | tr -d ' '");
    row("background", "sleep 0 & p=$!; wait $p; echo done; sh -c 'echo $0 $1' name arg; sh -n /dev/null; echo 'echo "
                      "sub $1' >s; sh s x; env A=1 sh -c 'echo $A'; A=2 sh -c 'echo $A'");
    row("printf", "printf '%s|%5s|%-5s|%03d|%x|%%\\n' a b c 7 255; printf '%s\\n' 1 2 3; printf '%.3s\\n' abcdef; "
                  "printf '%b' 'x\\ty\\n'");
    row("umask", "umask 077; umask; touch f; stat -c %a f; command -v sed >/dev/null && echo has; command -v "
                 "no-such-tool || echo lacks");
}

void ShellTest::saysWhatTheRealShellSays()
{
    const QString sh = QStandardPaths::findExecutable(QStringLiteral("dash"));
    const QString shell = sh.isEmpty() ? QStandardPaths::findExecutable(QStringLiteral("sh")) : sh;
    if (shell.isEmpty())
        QSKIP("no POSIX shell to compare with");
    QFETCH(QByteArray, script);
    QCOMPARE(simulated(script), real(shell, script));
}

void ShellTest::refusesBadSyntax()
{
    QCOMPARE(simulated("if true; then echo x"), QByteArray("rc 2"));
    QCOMPARE(simulated("echo 'open"), QByteArray("rc 2"));
    QCOMPARE(simulated("frobnicate --now; echo $?"), QByteArray("127\nrc 0"));
}

void ShellTest::stopEndsALoop()
{
    PlainWorld world;
    const auto stop = std::make_shared<ShStop>();
    Shell shell(world, 0, stop);
    std::thread later([&stop] {
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
        stop->request();
    });
    QCOMPARE(shell.run("while :; do :; done; echo never"), 143);
    later.join();
}

QTEST_GUILESS_MAIN(ShellTest)
#include "ShellTest.moc"
