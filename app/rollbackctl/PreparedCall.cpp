#include "app/rollbackctl/PreparedCall.h"

#include "wizard/case/CaseReader.h"

#include <QFile>
#include <QJsonDocument>

namespace app {

namespace {

std::optional<wizard::Case> readOneCase(Invocation& call)
{
    if (call.arguments.size() != 1) {
        call.console.problem("name one case file");
        return std::nullopt;
    }
    wizard::Diagnostics diagnostics;
    auto value = wizard::readCaseFile(call.arguments.first(), diagnostics);
    tell(call, diagnostics);
    return value;
}

bool useFactsFile(Invocation& call, CaseWork& work)
{
    QFile file(call.value("facts"));
    wizard::Facts facts;
    QString error;
    if (!file.open(QIODevice::ReadOnly))
        error = file.errorString();
    else if (!wizard::Facts::fromJson(QJsonDocument::fromJson(file.readAll()).object(), facts, error))
        error = QStringLiteral("not a facts file: ") + error;
    if (!error.isEmpty()) {
        call.console.problem(QStringLiteral("%1: %2").arg(file.fileName(), error));
        return false;
    }
    work.useFacts(facts);
    return true;
}

} // namespace

void tell(Invocation& call, const wizard::Diagnostics& diagnostics)
{
    if (!diagnostics.all().isEmpty())
        call.console.problem(diagnostics.toString());
}

std::unique_ptr<PreparedCase> prepareCall(Invocation& call, const QStringList& stages, int& status)
{
    status = exit_code::BadInput;
    const auto value = readOneCase(call);
    if (!value)
        return nullptr;
    auto prepared = prepareCase(*value, call.options, call.console);
    if (!prepared) {
        call.console.problem(prepared.error().toString());
        return nullptr;
    }
    if (call.has("facts")) {
        if (!useFactsFile(call, *(*prepared)->work))
            return nullptr;
    } else if (const auto read = readFactsOf(**prepared, stages, call.console); !read) {
        call.console.problem(read.error().toString());
        status = exit_code::NoConsent; // a host key that nobody trusts, or not the known one
        return nullptr;
    }
    status = exit_code::Done;
    return std::move(*prepared);
}

} // namespace app
