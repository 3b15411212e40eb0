/** The outbox of a demo without a mail server. */
@org.jspecify.annotations.NullMarked
package app.ritme.notice.ui;
