package app.ritme.platform.security;

import app.ritme.account.AccountPrincipal;
import app.ritme.account.SignInService;
import app.ritme.shared.EmailAddress;
import app.ritme.shared.Refusal;
import app.ritme.shared.Secret;
import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.ott.DefaultOneTimeToken;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.authentication.ott.OneTimeToken;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.security.authentication.ott.OneTimeTokenService;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.ott.OneTimeTokenGenerationSuccessHandler;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Joins Spring Security's sign-in filters to our {@link SignInService}. */
class WaysIn {

    /** Where a form may ask to be sent after signing in: a page of a house, nothing else. */
    private static final Pattern PAGE_OF_HOUSE = Pattern.compile("/o/[a-z0-9-]+/[a-z0-9/-]*");

    private final SignInService signIn;

    WaysIn(SignInService signIn) {
        this.signIn = signIn;
    }

    AuthenticationProvider byPassword() {
        return provider(UsernamePasswordAuthenticationToken.class, typed -> {
            String password = String.valueOf(typed.getCredentials());
            return address(typed.getName()).flatMap(email -> signIn.byPassword(email, password, networkAddress()));
        });
    }

    AuthenticationProvider byTicket() {
        return provider(
                OneTimeTokenAuthenticationToken.class,
                ticket -> signIn.byLink(new Secret(String.valueOf(ticket.getCredentials()))));
    }

    /** Asking for a link without our page's script; using one is {@link #byTicket}. */
    OneTimeTokenService linksByMail() {
        return new OneTimeTokenService() {
            @Override
            public OneTimeToken generate(GenerateOneTimeTokenRequest request) {
                address(request.getUsername()).ifPresent(email -> signIn.mailLink(email, networkAddress()));
                return new DefaultOneTimeToken("mailed", request.getUsername(), Instant.EPOCH);
            }

            @Override
            public @Nullable OneTimeToken consume(OneTimeTokenAuthenticationToken token) {
                return null;
            }
        };
    }

    OneTimeTokenGenerationSuccessHandler mailed() {
        return (request, response, token) -> response.sendRedirect(SignInPaths.PAGE + "?mailed");
    }

    AuthenticationFailureHandler failed() {
        return (request, response, failure) ->
                response.sendRedirect(SignInPaths.PAGE + (failure instanceof LockedException ? "?wait" : "?error"));
    }

    AuthenticationSuccessHandler succeeded() {
        var asBefore = new VaadinSavedRequestAwareAuthenticationSuccessHandler();
        return (request, response, authentication) -> {
            Optional<String> wanted = wantedPage(request);
            if (wanted.isPresent()) {
                response.sendRedirect(wanted.get());
            } else {
                asBefore.onAuthenticationSuccess(request, response, authentication);
            }
        };
    }

    private static Optional<String> wantedPage(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("to"))
                .filter(page -> PAGE_OF_HOUSE.matcher(page).matches());
    }

    private static Optional<EmailAddress> address(String typed) {
        try {
            return Optional.of(EmailAddress.of(typed));
        } catch (Refusal notAnAddress) {
            return Optional.empty();
        }
    }

    private static String networkAddress() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes.getRequest().getRemoteAddr()
                : "unknown";
    }

    private static AuthenticationProvider provider(
            Class<? extends Authentication> kind, Function<Authentication, Optional<AccountPrincipal>> whoIs) {
        return new AuthenticationProvider() {
            @Override
            public Authentication authenticate(Authentication shown) {
                try {
                    AccountPrincipal principal =
                            whoIs.apply(shown).orElseThrow(() -> new BadCredentialsException("sign-in refused"));
                    return UsernamePasswordAuthenticationToken.authenticated(principal, null, List.of());
                } catch (Refusal tooMany) {
                    throw new LockedException(tooMany.key());
                }
            }

            @Override
            public boolean supports(Class<?> shown) {
                return kind.isAssignableFrom(shown);
            }
        };
    }
}
