package app.ritme.shared.ui;

import app.ritme.shared.Language;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The words Vaadin's own components say, in the language of the reader. */
public final class ComponentTexts {

    private ComponentTexts() {}

    /** Names of days and months, the week from Monday, and dates as the reader writes them. */
    public static DatePicker on(DatePicker picker) {
        var locale = Language.of(UI.getCurrent().getLocale()).locale();
        picker.setLocale(locale);
        picker.setI18n(new DatePicker.DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(days(TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(days(TextStyle.SHORT_STANDALONE, locale))
                .setDateFormats(text("date.format"), "d-M-yyyy", "d/M/yyyy", "yyyy-MM-dd")
                .setFirstDayOfWeek(1)
                .setToday(text("date.today"))
                .setCancel(text("date.cancel"))
                .setBadInputErrorMessage(text("date.bad"))
                .setRequiredErrorMessage(text("required")));
        return picker;
    }

    public static <T> MultiSelectComboBox<T> on(MultiSelectComboBox<T> box) {
        box.setI18n(new MultiSelectComboBoxI18n()
                .setCleared(text("choices.cleared"))
                .setFocused(text("choices.focused"))
                .setSelected(text("choices.selected"))
                .setDeselected(text("choices.deselected"))
                .setTotal(text("choices.total"))
                .setRequiredErrorMessage(text("required")));
        return box;
    }

    public static Upload on(Upload upload) {
        var status = new UploadI18N.Uploading.Status()
                .setConnecting(text("upload.connecting"))
                .setStalled(text("upload.stalled"))
                .setProcessing(text("upload.processing"))
                .setHeld(text("upload.held"));
        var remaining = new UploadI18N.Uploading.RemainingTime()
                .setPrefix(text("upload.remaining"))
                .setUnknown(text("upload.remaining.unknown"));
        var error = new UploadI18N.Uploading.Error()
                .setServerUnavailable(text("upload.failed"))
                .setUnexpectedServerError(text("upload.failed"))
                .setForbidden(text("upload.failed"));
        upload.setI18n(new UploadI18N()
                .setDropFiles(
                        new UploadI18N.DropFiles().setOne(text("upload.drop")).setMany(text("upload.drop")))
                .setAddFiles(
                        new UploadI18N.AddFiles().setOne(text("upload.add")).setMany(text("upload.add")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(text("upload.many"))
                        .setFileIsTooBig(text("upload.big"))
                        .setIncorrectFileType(text("upload.type")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(status)
                        .setRemainingTime(remaining)
                        .setError(error))
                .setFile(new UploadI18N.File()
                        .setRetry(text("upload.retry"))
                        .setStart(text("upload.start"))
                        .setRemove(text("upload.remove")))
                .setUnits(List.of("B", "kB", "MB", "GB")));
        return upload;
    }

    public static void on(AppLayout layout) {
        layout.setI18n(new AppLayout.AppLayoutI18n().setDrawer(text("drawer")));
    }

    /** Sunday first, as the component counts. */
    private static List<String> days(TextStyle style, Locale locale) {
        return Stream.concat(
                        Stream.of(DayOfWeek.SUNDAY),
                        Arrays.stream(DayOfWeek.values()).limit(6))
                .map(day -> day.getDisplayName(style, locale))
                .toList();
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation("component." + key);
    }
}
