#pragma once

#include <QSplitter>

namespace ui {

/// Two parts side by side where the width allows, one above the other where it does not (large text, small window).
class FoldingSplitter : public QSplitter {
    Q_OBJECT
public:
    /// Folds below `characters` average characters of width.
    explicit FoldingSplitter(int characters, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    int m_characters;
};

} // namespace ui
