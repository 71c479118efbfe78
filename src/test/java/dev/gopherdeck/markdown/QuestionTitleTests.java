package dev.gopherdeck.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionTitleTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '\0',
            textBlock =
                    """
            1. What is nil? → What is nil?
            1.什么是切片 → 什么是切片
            1、什么是切片 → 什么是切片
            1．什么是切片 → 什么是切片
            12) What is nil? → What is nil?
            1.2.3 What is nil? → What is nil?
            1..2）使用 context → 使用 context
            （16）2 个 nil 可能不相等吗？ → 2 个 nil 可能不相等吗？
            (1). 数组 → 数组
            [1] **服务降级** → 服务降级
            一、基础 → 基础
            十一、说说进程 → 说说进程
            一 在go语言中 → 在go语言中
            三、 说说数组 → 说说数组
            （三）说说数组 → 说说数组
            第 3 题：写出输出 → 写出输出
            第三题 写出输出 → 写出输出
            题目001: 单例模式 → 单例模式
            Q1 `=` 和 `:=` 的区别 → = 和 := 的区别
            Q1: What is nil? → What is nil?
            Q. What is nil? → What is nil?
            Question 3. What is nil? → What is nil?
            **1. What is nil?** → What is nil?
            **Q: What is nil?** → What is nil?
            ***Q: What is nil?*** → What is nil?
            ① 什么是切片 → 什么是切片
            **题目**：输入网址 → 输入网址
            1.5 倍扩容是什么意思 → 1.5 倍扩容是什么意思
            1.5倍扩容是什么意思 → 1.5倍扩容是什么意思
            2 个 nil → 2 个 nil
            3DES 是什么 → 3DES 是什么
            四次挥手 → 四次挥手
            Quick sort → Quick sort
            What is nil? {#nil} → What is nil?
            什么是熔断 | [link](https://a.b) → 什么是熔断
            What is `a | b`? → What is a | b?
            """)
    void numbersAndDecorationGo(String title, String expected) {
        assertThat(QuestionTitle.of(title).plain()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "什么是切片（必问）, MUST, 什么是切片",
        "1. 【重点】什么是切片, IMPORTANT, 什么是切片",
        "什么是切片 (难), HARD, 什么是切片",
        "What is nil? (must), MUST, What is nil?",
        "What is nil? [Important!], IMPORTANT, What is nil?",
        "⭐️说说 List, IMPORTANT, 说说 List",
        "What is nil? ★★☆, IMPORTANT, What is nil?",
        "重点是什么（不是标记）, , 重点是什么（不是标记）",
    })
    void marksBecomeData(String title, @Nullable Importance importance, String expected) {
        QuestionTitle read = QuestionTitle.of(title);
        assertThat(read.importance()).isEqualTo(importance);
        assertThat(read.plain()).isEqualTo(expected);
    }

    @Test
    void tagsAtTheEndBecomeData() {
        QuestionTitle title = QuestionTitle.of("What is C#? #lang/csharp #basics");
        assertThat(title.plain()).isEqualTo("What is C#?");
        assertThat(title.tags()).containsExactly("lang/csharp", "basics");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '\0',
            textBlock =
                    """
            a * b = **c** → a * b = c
            `a_b` and _c_ and d_e → a_b and c and d_e
            [text](https://a.b/(c)) on → text on
            [3]int and []int → [3]int and []int
            ![alt](a.png) x → alt x
            <a name='x'>y</a> &lt;z&gt; → y <z>
            ``a ` b`` → a ` b
            \\*not\\* → *not*
            ~~old~~ if x < y → old if x < y
            """)
    void plainTextIsWhatAReaderSees(String markdown, String plain) {
        assertThat(PlainText.of(markdown)).isEqualTo(plain);
    }
}
