package app.ritme.organisation;

import java.time.ZoneId;

/** What somebody fills in about a location. */
public record LocationData(String name, ZoneId zone, String address) {}
