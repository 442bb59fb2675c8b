package br.com.pilotstatus.client.testing;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Loads all classes of the class path itself, and tells which. */
public final class OwnClasses extends URLClassLoader {

    private OwnClasses(URL[] urls) {
        super(urls, ClassLoader.getPlatformClassLoader());
    }

    /** Returns one that has loaded nothing. */
    public static OwnClasses open() throws MalformedURLException {
        return without();
    }

    /** Returns one that does not find what is in jars whose names begin so. */
    public static OwnClasses without(String... jars) throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        for (String each : System.getProperty("java.class.path").split(File.pathSeparator)) {
            String name = new File(each).getName();
            if (Stream.of(jars).noneMatch(name::startsWith)) {
                urls.add(new File(each).toURI().toURL());
            }
        }
        return new OwnClasses(urls.toArray(URL[]::new));
    }

    /** Returns whether a class was loaded so far. */
    public boolean has(String name) {
        return findLoadedClass(name) != null;
    }
}
