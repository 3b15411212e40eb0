package app.ritme.account;

/**
 * A sign-in of the demo, offered on the sign-in page while the demo runs.
 *
 * @param house the house's name, a proper name in every language
 * @param who translation key of what this person is there
 */
public record DemoSignIn(String name, String house, String who, String email, String password) {}
