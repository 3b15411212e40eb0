package app.ritme.program;

import app.ritme.shared.LocalizedText;
import java.util.List;

/** What somebody fills in about a day template; without spans it never holds. */
public record DayData(LocalizedText name, Arc arc, List<DaySpan> spans) {}
