// Only for builds with ThreadSanitizer, on Linux. QProcess starts its child by clone(CLONE_VM | CLONE_VFORK): until the
// child has called exec it runs on the memory of the thread that made it, so what the sanitizer notes on the child's way
// (an exec that never returns) stays with that thread. From then on it sees none of that thread's locks and joins, and
// calls whatever the thread touched a race. This clone() takes the place of glibc's in the test programs and forks.

#include <sched.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cstdarg>

extern "C" int clone(int (*run)(void*), void*, int flags, void* argument, ...) noexcept
{
    va_list more;
    va_start(more, argument);
    int* const processDescriptor = va_arg(more, int*);
    va_end(more);
    const pid_t child = fork();
    if (child == 0)
        _exit(run(argument));
    if (child > 0 && (flags & CLONE_PIDFD) != 0)
        *processDescriptor = static_cast<int>(syscall(SYS_pidfd_open, child, 0));
    return child;
}
