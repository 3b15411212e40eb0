package app.ritme.platform.security;

import app.ritme.account.DeviceService;
import app.ritme.account.SignInService;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;

/**
 * The pages without a network have the session of the screens and answer a page instead of a person: whoever is signed
 * out reads so in a status, is sent nowhere, and keeps what is written. The pages themselves hold nothing and are open to
 * everybody.
 */
@Configuration(proxyBeanMethods = false)
class OfflineSecurity {

    private static final List<String> PAGES = List.of("/o/*/pocket", "/o/*/floor");

    private static final String[] ALL = below("", "/**");
    private static final String[] OPEN = below("", "/", "/worker.js", "/words");

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 1)
    SecurityFilterChain offline(HttpSecurity http, SignInService signIn, DeviceService devices) throws Exception {
        var remembered = new RememberedDeviceServices(devices);
        return http.securityMatcher(ALL)
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, OPEN)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .rememberMe(device -> device.rememberMeServices(remembered).key(remembered.getKey()))
                .requestCache(AbstractHttpConfigurer::disable)
                .exceptionHandling(errors -> errors.authenticationEntryPoint(
                                new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED))
                        .accessDeniedHandler((request, response, denied) -> response.setStatus(denied().value())))
                .addFilterBefore(new SignedOutElsewhereFilter(signIn), AuthorizationFilter.class)
                .build();
    }

    private static String[] below(String... addresses) {
        return PAGES.stream()
                .flatMap(page -> Stream.of(addresses).map(page::concat))
                .toArray(String[]::new);
    }

    /** The token ends with its session, and is asked for first: who has neither is signed out, and reads so. */
    private static HttpStatus denied() {
        boolean signedIn = SecurityContextHolder.getContext().getAuthentication() != null;
        return signedIn ? HttpStatus.FORBIDDEN : HttpStatus.UNAUTHORIZED;
    }
}
