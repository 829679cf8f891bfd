// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/project/project_file.h"
#include "ui/document/recovery.h"
#include "ui/document/undo_history.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <QTimer>

#include <cstdint>
#include <functional>
#include <memory>

class QMessageBox;
class QWidget;

namespace windline {

// The project that is open: its file, whether it has changed, and the way to and from disk, in the background. What
// could be lost is asked about first; what is not saved is kept for the case of a crash.
class ProjectSession : public QObject {
    Q_OBJECT
public:
    using Path = std::filesystem::path;
    // Where to save (none: it was cancelled), asked of the user.
    using AskForFile = std::function<void(std::function<void(const Path&)>)>;

    // `take` gives the project as it is in the window.
    ProjectSession(UndoHistory* history, std::function<Project()> take, AskForFile askForFile, QWidget* window);
    ~ProjectSession() override;

    const Path& file() const { return m_file; } // empty: never saved
    bool isModified() const { return m_isTouched || !m_history->isClean(); }
    // Something was changed that the history does not hold: meteorology, runs, opened files.
    void touch();
    // How many runs go on or wait now: they would be lost like changes.
    void setGoingOn(std::function<int()> runs) { m_goingOn = std::move(runs); }
    bool wouldLose() const { return isModified() || runsGoingOn() > 0; }

    // Each asks first when changes or runs would be lost, and does nothing when that is answered with Cancel.
    void startNew(); // then startedNew()
    void open(const Path& file); // then opened() or failed()
    void askBefore(const std::function<void()>& then, const QString& why = {}); // why: a sentence for the question

    void save(); // to its file, or asks where to; then saved() or failed()
    void saveAs(const Path& file);
    void askWhereToSave();

    // Changes go to this folder every so often, and from there back after a crash.
    void useRecovery(const Path& root, int everyMilliseconds);
    void autosave(); // now, when there is something to
    void autosaveSoon(); // something came that took long
    void askAnew(); // a run is over: a question about it, where one is open, is another one now
    // When a program that is gone has left something; after what is being read or asked now.
    void offerRecovery();
    void discardRecovery(); // the program ends, and nothing is to be kept

    bool isBusy() const { return m_working > 0; } // reading or writing
    QMessageBox* question() const; // that is open; null when there is none

signals:
    void changed(); // the file, or whether it is modified
    void startedNew();
    // To be shown in the window, before the slot returns.
    void opened(const std::shared_ptr<windline::OpenedProject>& project, const QString& name);
    void saving(const QString& message);
    void saved(const QString& message);
    void failed(const QString& message);
    void recentChanged(const std::filesystem::path& file, bool isThere);

private:
    // To know a file again that others have written meanwhile.
    struct Stamp {
        std::uintmax_t bytes = 0;
        std::filesystem::file_time_type written;
        bool operator==(const Stamp&) const = default;
    };
    static std::optional<Stamp> stampOf(const Path& file);
    static Path absolute(const Path& file);
    // What the user has agreed to lose, and why that was asked.
    struct Agreed {
        QString why;
        std::optional<std::uint64_t> changes; // as many as there were when it was asked
        int runs = 0;
    };

    int runsGoingOn() const { return m_goingOn ? m_goingOn() : 0; }
    void askStill(const std::function<void()>& then); // of what has not been agreed to
    void askToSave(int runs, const std::function<void()>& then);
    void askToStop(int runs, const std::function<void()>& then);
    void read(const Path& file);
    void take(const Path& file, const std::shared_ptr<OpenedProject>& project, const std::optional<Stamp>& stamp);
    void readRecovered(const Recovery::Found& found);
    // Of a copy that is about to be shown in the window.
    struct Recovered {
        Recovery::Found found;
        Recovery::Hold hold;
        std::shared_ptr<OpenedProject> project;
        std::optional<Stamp> stamp; // of the file that it belongs to
        bool isPartial = false; // some of it could not be read, and it is left to the user
    };
    void takeRecovered(const Recovered& recovered);
    void show(const Path& file, const std::shared_ptr<OpenedProject>& project);
    void askToRecover(const Recovery::Found& found);
    void write(const Path& file, const std::function<void()>& then);
    void writeAfterQuestion(const Path& file, const std::function<void()>& then);
    void saveThen(const std::function<void()>& then);
    void work(std::function<std::function<void()>()> job);
    void afterWork(const std::function<void()>& then);
    void clearRecovery();
    QMessageBox* ask(const QString& text, const QString& information);
    void questionGone();

    UndoHistory* m_history;
    std::function<Project()> m_take;
    AskForFile m_askForFile;
    std::function<int()> m_goingOn;
    QPointer<QWidget> m_window;
    Path m_file;
    std::optional<Stamp> m_stamp;
    bool m_isTouched = false;
    std::uint64_t m_changes = 0; // how often something was changed
    Agreed m_agreed;
    bool m_isToAutosave = false;
    QPointer<QMessageBox> m_question;
    std::function<void()> m_again; // asks anew what the question asks, where that depends on runs
    bool m_isToOffer = false; // a recovery, when nothing is asked any more
    QTimer m_timer;
    Path m_recoveryRoot;
    std::shared_ptr<Recovery> m_recovery; // used by the pool's thread only, once there is one
    std::shared_ptr<StoredRuns> m_stored; // so is this
    int m_working = 0;
    int m_generation = 0; // goes up when another project is open
    QThreadPool m_pool; // one thread: files are read and written in the order in which it was asked for
};

} // namespace windline
