package br.com.pilotstatus.templates.publicapi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApiTextTest {

    @TempDir
    Path module;

    @Test
    void eachMemberIsALineUnderItsClass() throws IOException {
        assertText("""

                package shop

                abstract class Till<T extends Number & Comparable<T>> implements AutoCloseable
                    static final int DRAWERS = 2
                    static final String NAME = "a \\"b\\""
                    protected T last
                    Till(T, int...)
                    protected Till(String)
                    void close() throws IllegalStateException
                    abstract <K> Map<K, ? extends T[]> count(Map.Entry<K, ? super T>, int[][]) throws Exception
                    final boolean isOpen()
                """, "java.util.Map", "Till.java:", """
                package shop;
                import java.util.Map;
                public abstract class Till<T extends Number & Comparable<T>> implements AutoCloseable {
                    public static final int DRAWERS = 2;
                    public static final String NAME = "a \\"b\\"";
                    protected T last;
                    protected Till(String name) {}
                    public Till(T first, int... more) {}
                    Till() {}
                    public void close() throws IllegalStateException {}
                    public abstract <K> Map<K, ? extends T[]> count(Map.Entry<K, ? super T> entry, int[][] grid)
                            throws Exception;
                    public final synchronized boolean isOpen() { return hidden(); }
                    @Override public String toString() { return ""; }
                    boolean hidden() { return true; }
                    private void secret() {}
                }
                """);
    }

    @Test
    void recordsEnumsAnnotationsAndSealedTypesShowWhatTheyPromise() throws IOException {
        assertText("""

                package shop

                sealed interface Shape permits Shape.Circle, Shape.Other
                    default double area()
                    static Shape unit()

                record Shape.Circle(double radius) implements Shape
                    Circle(int)

                enum Shape.Kind
                    static final Shape.Kind FLAT
                    static final Shape.Kind ROUND

                @Retention(value = RUNTIME) @interface Shape.Label
                    String[] names() default {"x", "y"}
                    Class<?> type()

                static non-sealed class Shape.Other implements Shape
                    protected Other()
                """.replace("static non-sealed", "static"), "java.lang.annotation.Retention", "Shape.java:", """
                package shop;
                public sealed interface Shape {
                    default double area() { return 0; }
                    static Shape unit() { return new Circle(1); }
                    record Circle(double radius) implements Shape {
                        public Circle(int radius) { this((double) radius); }
                        @Override public double radius() { return radius; }
                    }
                    non-sealed class Other implements Shape { protected Other() {} }
                    enum Kind { ROUND, FLAT }
                    @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
                    @interface Label { String[] names() default {"x", "y"}; Class<?> type(); }
                }
                """);
    }

    @Test
    void nullabilityAndDeprecationAreShownWhereTheyAreWritten() throws IOException {
        assertText(
                """

                package shop @NullMarked

                class Cart
                    Cart()
                    @Deprecated(forRemoval = true, since = "2") @Nullable String first(List<@Nullable String>)
                    byte @Nullable [] label(@Nullable String @Nullable [])
                """,
                "java.util.List\norg.jspecify.annotations.NullMarked\norg.jspecify.annotations.Nullable",
                "Cart.java:",
                """
                package shop;
                import java.util.List;
                import org.jspecify.annotations.Nullable;
                public class Cart {
                    @Deprecated(since = "2", forRemoval = true)
                    public @Nullable String first(List<@Nullable String> all) { return null; }
                    public byte @Nullable [] label(@Nullable String @Nullable [] texts) { return null; }
                }
                """,
                "package-info.java:",
                """
                @org.jspecify.annotations.NullMarked package shop;
                """);
    }

    @Test
    void whatUsersCannotNameIsLeftOutButWhatTheyInheritFromItIsNot() throws IOException {
        assertText("""

                package shop

                final class Open extends Thread implements Cloneable
                    Open()
                    int inherited()
                """, "", "Open.java:", """
                package shop;
                public final class Open extends Hidden { protected void unreachable() {} }
                class Hidden extends Thread implements Cloneable { public int inherited() { return 1; } public static class Inner {} }
                """, "internal/Engine.java:", """
                package shop.internal;
                public class Engine {}
                """);
    }

    @Test
    void classesOfOneSimpleNameAreToldApart() throws IOException {
        assertText("""

                package shop

                class List
                    List()
                    shop.List copy(java.util.List<Date>)
                """, "java.util.Date", "List.java:", """
                package shop;
                public class List { public List copy(java.util.List<java.util.Date> dates) { return this; } }
                """);
    }

    private void assertText(String expected, String imports, String... sources) throws IOException {
        String[] files = new String[sources.length / 2];
        for (int i = 0; i < files.length; i++) {
            files[i] = sources[2 * i] + sources[2 * i + 1];
        }
        assertEquals(
                "# Public Java API: one line a member; public unless it says protected.\n\n"
                        + imports.lines().map(line -> "import " + line + "\n").reduce("", String::concat) + expected,
                new Compiled(module).with(files).apiText());
    }
}
