/** Where the data lives: the built-in PostgreSQL, the way to a real server, and the checks before the first request. */
@NullMarked
package app.ritme.platform.database;

import org.jspecify.annotations.NullMarked;
