/** Whether the settings about money make sense, asked before anything starts. */
@org.jspecify.annotations.NullMarked
package app.ritme.platform.billing;
