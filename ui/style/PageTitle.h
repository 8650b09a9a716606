#pragma once

#include <QWidget>

class QLabel;

namespace ui {

/// Title of a page and the one sentence under it that says what the page decides.
class PageTitle : public QWidget {
    Q_OBJECT
public:
    PageTitle(const QString& title, const QString& sentence, QWidget* parent = nullptr);
    void setSentence(const QString& sentence);
    void setTitle(const QString& title);

private:
    QLabel* m_title;
    QLabel* m_sentence;
};

} // namespace ui
