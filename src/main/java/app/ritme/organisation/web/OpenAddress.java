package app.ritme.organisation.web;

import org.springframework.http.HttpMethod;

/**
 * An address that whoever holds the secret in it may ask for, without signing in; each feature provides its own.
 *
 * @param pattern with a star for what is different each time
 */
public record OpenAddress(HttpMethod method, String pattern) {}
