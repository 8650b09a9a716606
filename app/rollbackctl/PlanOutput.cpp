#include "app/rollbackctl/PlanOutput.h"

#include "app/common/RecordFiles.h"
#include "app/rollbackctl/Invocation.h"
#include "wizard/record/Runbook.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace app {

namespace {

backend::Result<QByteArray> render(const wizard::Plan& plan, const QString& format)
{
    if (format == QLatin1String("json"))
        return QJsonDocument(plan.toJson()).toJson(QJsonDocument::Compact) + '\n';
    if (format == QLatin1String("text"))
        return wizard::planText(plan).toUtf8();
    return renderRecord(wizard::makeRunbook(plan), format);
}

} // namespace

bool printPlan(Invocation& call, const wizard::Plan& plan)
{
    const auto bytes = render(plan, call.has("format") ? call.value("format") : QStringLiteral("text"));
    if (!bytes)
        call.console.problem(bytes.error().toString());
    return bytes && writeOrPrint(call.console, *bytes, call.value("output"));
}

} // namespace app
