package app.ritme.account;

import app.ritme.shared.Refusal;
import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.List;

/**
 * What a password must be: 12 to 128 characters, and not one that is guessed early. Length and a check against common
 * passwords instead of rules about digits and signs, as NIST SP 800-63B advises; the guessing is zxcvbn's.
 */
final class PasswordRules {

    static final int SHORTEST = 12;
    static final int LONGEST = 128;

    /** zxcvbn's scale is 0 to 4; 3 is "safely unguessable, moderate protection from an offline attack". */
    private static final int SAFE_SCORE = 3;

    private static final Zxcvbn GUESSER = new Zxcvbn();

    private PasswordRules() {}

    /**
     * @param ownWords what a guesser would try first: the name and address of the account
     * @throws Refusal with what to do instead
     */
    static void check(String password, List<String> ownWords) {
        if (password.length() < SHORTEST) {
            throw new Refusal("error.password.short", SHORTEST);
        }
        if (password.length() > LONGEST) {
            throw new Refusal("error.password.long", LONGEST);
        }
        if (GUESSER.measure(password, ownWords).getScore() < SAFE_SCORE) {
            throw new Refusal("error.password.common");
        }
    }
}
