package app.ritme.platform.security;

import app.ritme.account.AccountPrincipal;
import app.ritme.account.SignInService;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session whose account signed out everywhere or chose a new password meanwhile, on its next click. */
class SignedOutElsewhereFilter extends OncePerRequestFilter {

    private static final List<String> FILES =
            List.of("/VAADIN/", "/icons/", "/styles.css", "/offline/", "/drafts.js", "/aura/");

    private final SignInService signIn;
    private final SecurityContextLogoutHandler end = new SecurityContextLogoutHandler();

    SignedOutElsewhereFilter(SignInService signIn) {
        this.signIn = signIn;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return FILES.stream().anyMatch(request.getServletPath()::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null
                && authentication.getPrincipal() instanceof AccountPrincipal principal
                && !signIn.stillSignedIn(principal)) {
            end.logout(request, response, authentication);
        }
        chain.doFilter(request, response);
    }
}
