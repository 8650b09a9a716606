#include "backend/base/Log.h"

#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/spdlog.h>

namespace backend {

namespace {
constexpr size_t kLogBytes = 4 * 1024 * 1024;
constexpr size_t kOldLogs = 3;
} // namespace

void startLog(const QString& path, const QString& level)
{
    try {
        auto log = spdlog::rotating_logger_mt("program", path.toStdString(), kLogBytes, kOldLogs);
        spdlog::set_default_logger(log);
    } catch (const spdlog::spdlog_ex&) {
        spdlog::set_level(spdlog::level::off);
        return;
    }
    const auto wanted = spdlog::level::from_str(level.toStdString());
    spdlog::set_level(wanted == spdlog::level::off && level != QLatin1String("off") ? spdlog::level::info : wanted);
    spdlog::flush_on(spdlog::level::info);
}

void logInfo(const QString& text)
{
    spdlog::info(text.toStdString());
}

void logWarning(const QString& text)
{
    spdlog::warn(text.toStdString());
}

} // namespace backend
