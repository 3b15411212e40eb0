/** Who signs in: accounts, passwords, mailed links, remembered devices. Knows nothing of an organisation's people. */
@org.jspecify.annotations.NullMarked
package app.ritme.account;
