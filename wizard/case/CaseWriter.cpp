#include "wizard/case/CaseReader.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

namespace wizard {

namespace {

QString escaped(const QString& text)
{
    QString out;
    for (const QChar one : text) {
        const ushort code = one.unicode();
        if (one == QLatin1Char('"') || one == QLatin1Char('\\'))
            out += QLatin1Char('\\') + QString(one);
        else if (code < 0x20 || code == 0x7f || (code >= 0x200b && code <= 0x206f) || code == 0xfeff)
            out += QStringLiteral("\\u%1").arg(code, 4, 16, QLatin1Char('0'));
        else
            out += one;
    }
    return QLatin1Char('"') + out + QLatin1Char('"');
}

/// Bare where every reader takes it for the same text, else in double quotes.
QString scalar(const QString& text)
{
    static const QRegularExpression bare(
        QStringLiteral(R"(\A[A-Za-z_/~][A-Za-z0-9_./~+@-]*\z|\A[0-9]+(\.[0-9]+){3}\z)"));
    static const QRegularExpression truth(QStringLiteral("\\A(true|false|yes|no|on|off|y|n|null|~)\\z"),
                                          QRegularExpression::CaseInsensitiveOption);
    return bare.match(text).hasMatch() && !truth.match(text).hasMatch() ? text : escaped(text);
}

QString flow(const QStringList& words)
{
    QStringList all;
    for (const QString& one : words)
        all << scalar(one);
    return QLatin1Char('[') + all.join(QStringLiteral(", ")) + QLatin1Char(']');
}

QString literal(const QJsonValue& value)
{
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    if (value.isDouble())
        return QString::number(value.toInteger());
    if (value.isObject())
        return QStringLiteral("{secret: %1}").arg(scalar(value.toObject().value(QStringLiteral("secret")).toString()));
    if (!value.isArray())
        return scalar(value.toString());
    QStringList all;
    for (const QJsonValue& one : value.toArray())
        all << literal(one);
    return QLatin1Char('[') + all.join(QStringLiteral(", ")) + QLatin1Char(']');
}

QString login(const NodeLogin& value)
{
    switch (value.kind) {
    case NodeLogin::Kind::Agent:
        return QStringLiteral("{agent: true}");
    case NodeLogin::Kind::KeyFile:
        return QStringLiteral("{keyFile: %1}").arg(scalar(value.keyFile));
    case NodeLogin::Kind::Password:
        return QStringLiteral("{password: ask}");
    case NodeLogin::Kind::Keychain:
        break;
    }
    return QStringLiteral("{keychain: true}");
}

class CaseText {
public:
    void line(int indent, const QString& key, const QString& value)
    {
        m_text += QString(indent, QLatin1Char(' ')) + key + QLatin1Char(':');
        m_text += value.isEmpty() ? QStringLiteral("\n") : QLatin1Char(' ') + value + QLatin1Char('\n');
    }

    void node(const CaseNode& node)
    {
        m_text += QStringLiteral("  - name: %1\n").arg(scalar(node.name));
        if (node.kubernetesName != node.name)
            line(4, QStringLiteral("kubernetesName"), scalar(node.kubernetesName));
        line(4, QStringLiteral("address"), scalar(node.address));
        line(4, QStringLiteral("port"), QString::number(node.port));
        if (!node.user.isEmpty())
            line(4, QStringLiteral("user"), scalar(node.user));
        QStringList logins;
        for (const NodeLogin& one : node.auth)
            logins << login(one);
        if (!logins.isEmpty())
            line(4, QStringLiteral("auth"), QLatin1Char('[') + logins.join(QStringLiteral(", ")) + QLatin1Char(']'));
        line(4, QStringLiteral("become"), word(node.become));
        if (!node.jumps.isEmpty())
            line(4, QStringLiteral("jumps"), flow(node.jumps));
        QStringList roles;
        for (const NodeRole role : node.roles)
            roles << word(role);
        line(4, QStringLiteral("roles"), flow(roles));
        if (node.first)
            line(4, QStringLiteral("first"), QStringLiteral("true"));
        rest(node);
    }

    void inputs(const Case& value)
    {
        if (!value.snapshot && value.inputs.isEmpty())
            return;
        line(0, QStringLiteral("inputs"), {});
        if (value.snapshot) {
            line(2, QStringLiteral("snapshot"), {});
            const SnapshotChoice& choice = *value.snapshot;
            line(4, QStringLiteral("at"), choice.at == SnapshotPlace::Node ? scalar(choice.node) : word(choice.at));
            line(4, QStringLiteral("path"), scalar(choice.path));
            if (!choice.sha256.isEmpty())
                line(4, QStringLiteral("sha256"), escaped(choice.sha256));
        }
        for (auto one = value.inputs.begin(); one != value.inputs.end(); ++one)
            line(2, scalar(one.key()), literal(one.value()));
    }

    QByteArray bytes() const { return m_text.toUtf8(); }

private:
    void rest(const CaseNode& node)
    {
        if (node.lifecycle != Lifecycle::Keep)
            line(4, QStringLiteral("lifecycle"), word(node.lifecycle));
        if (!node.replaces.isEmpty())
            line(4, QStringLiteral("replaces"), scalar(node.replaces));
        if (node.takesPart())
            return;
        line(4, QStringLiteral("takesPart"), {});
        line(6, QStringLiteral("leftOut"), scalar(node.leftOutReason));
        if (!node.offProof.isEmpty())
            line(6, QStringLiteral("offProof"), scalar(node.offProof));
    }

    QString m_text;
};

} // namespace

QByteArray writeCase(const Case& value)
{
    CaseText text;
    text.line(0, QStringLiteral("format"), QStringLiteral("1"));
    text.line(0, QStringLiteral("name"), scalar(value.name));
    text.line(0, QStringLiteral("installType"), word(value.installType));
    if (!value.procedure.isEmpty())
        text.line(0, QStringLiteral("procedure"), scalar(value.procedure));
    text.line(0, QStringLiteral("nodes"), {});
    for (const CaseNode& node : value.nodes)
        text.node(node);
    text.line(0, QStringLiteral("workstation"), scalar(value.workstation));
    if (!value.kube.isEmpty()) {
        text.line(0, QStringLiteral("kube"), {});
        for (auto one = value.kube.begin(); one != value.kube.end(); ++one)
            text.line(2, one.key(), scalar(one.value()));
    }
    text.inputs(value);
    return text.bytes();
}

} // namespace wizard
