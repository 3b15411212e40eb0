package app.ritme.platform.security;

import app.ritme.account.AccountPrincipal;
import app.ritme.account.DeviceService;
import app.ritme.account.DeviceService.Welcome;
import app.ritme.shared.Secret;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.authentication.rememberme.AbstractRememberMeServices;
import org.springframework.security.web.authentication.rememberme.RememberMeAuthenticationException;

/** Spring's remember-me filter on our remembered devices: a secret that changes with each use, kept hashed. */
class RememberedDeviceServices extends AbstractRememberMeServices {

    private final DeviceService devices;

    RememberedDeviceServices(DeviceService devices) {
        super(Secret.make().value(), username -> {
            throw new UsernameNotFoundException(username);
        });
        this.devices = devices;
        setCookieName("ritme-device");
        setParameter("remember");
    }

    @Override
    protected void onLoginSuccess(HttpServletRequest request, HttpServletResponse response, Authentication signedIn) {
        if (signedIn.getPrincipal() instanceof AccountPrincipal principal) {
            devices.remember(principal, DeviceLabel.of(request))
                    .ifPresent(welcome -> handOver(welcome, request, response));
        }
    }

    @Override
    protected UserDetails processAutoLoginCookie(
            String[] parts, HttpServletRequest request, HttpServletResponse response) {
        Welcome welcome = devices.recognise(new Secret(parts[0]))
                .orElseThrow(() -> new RememberMeAuthenticationException("device is not remembered"));
        handOver(welcome, request, response);
        return welcome.principal();
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who) {
        String cookie = extractRememberMeCookie(request);
        if (cookie != null) {
            devices.forget(new Secret(decodeCookie(cookie)[0]));
        }
        super.logout(request, response, who);
    }

    private void handOver(Welcome welcome, HttpServletRequest request, HttpServletResponse response) {
        welcome.secret()
                .ifPresent(secret -> setCookie(
                        new String[] {secret.value()}, (int) welcome.lifetime().toSeconds(), request, response));
    }

    @Override
    protected void setCookie(String[] parts, int seconds, HttpServletRequest request, HttpServletResponse response) {
        Cookie cookie = new Cookie(getCookieName(), encodeCookie(parts));
        cookie.setMaxAge(seconds);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
