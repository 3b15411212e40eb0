/** Mail: what happened elsewhere becomes a task, and the task writes and sends the mail when it runs. */
@org.jspecify.annotations.NullMarked
package app.ritme.notice;
