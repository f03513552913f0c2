package dev.groundwork.web.account;

import io.quarkus.qute.i18n.MessageBundles;
import java.util.LinkedHashMap;
import java.util.Map;

/** Names a browser and its system from what it says it is, well enough for its owner to recognise it. */
final class Device {

    /** In this order: most browsers also claim to be those further down. */
    private static final Map<String, String> BROWSERS = new LinkedHashMap<>();

    private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

    static {
        BROWSERS.put("Edg", "Edge");
        BROWSERS.put("OPR/", "Opera");
        BROWSERS.put("SamsungBrowser", "Samsung Internet");
        BROWSERS.put("Firefox", "Firefox");
        BROWSERS.put("FxiOS", "Firefox");
        BROWSERS.put("Chrome", "Chrome");
        BROWSERS.put("CriOS", "Chrome");
        BROWSERS.put("Safari", "Safari");
        SYSTEMS.put("iPhone", "iPhone");
        SYSTEMS.put("iPad", "iPad");
        SYSTEMS.put("Android", "Android");
        SYSTEMS.put("Windows", "Windows");
        SYSTEMS.put("Mac OS", "macOS");
        SYSTEMS.put("CrOS", "ChromeOS");
        SYSTEMS.put("Linux", "Linux");
    }

    private Device() {}

    /** "Firefox on Linux"; whatever it says of itself if that is neither; null allowed. */
    static String of(String userAgent) {
        AccountTexts texts = MessageBundles.get(AccountTexts.class);
        if (userAgent == null || userAgent.isBlank()) {
            return texts.unknownBrowser();
        }
        String browser = named(userAgent, BROWSERS);
        String system = named(userAgent, SYSTEMS);
        return browser == null || system == null ? userAgent : texts.browserOn(browser, system);
    }

    private static String named(String userAgent, Map<String, String> names) {
        return names.entrySet().stream()
                .filter(name -> userAgent.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }
}
