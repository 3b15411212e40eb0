package app.ritme.platform.security;

/** Addresses of signing in that both the filters and the pages' forms use. */
final class SignInPaths {

    static final String PAGE = "/login";
    static final String TICKET = "/login/ott";

    private SignInPaths() {}
}
