namespace ChatBriefing.Tests.Intake.Placing;

/// <summary>Names that try to lead out of the corpus folder, hide what they are, or break a file system.</summary>
public static class HostileNames
{
    public static TheoryData<string> All { get; } =
    [
        "", " ", ".", "..", "...", "/", "\\", "../a.txt", "../../etc/passwd", "..\\..\\windows\\win.ini", "/etc/passwd", "C:\\boot.ini", "C:a.txt", "\\\\host\\share\\a.txt",
        "a/../../b.txt", "news/../../b.txt", "./../b.txt", "....//a.txt", "..%2f..%2fa.txt", "%2e%2e/a.txt", "..\u2215a.txt", "..\uFF0Fa.txt", "..\u0000/a.txt", "a.txt\u0000.pdf",
        ".removed/a.txt", ".hidden.txt", ".", ".git/config", "~/a.txt", "~root/a.txt", "$HOME/a.txt", "`id`.txt", "a;rm -rf .txt", "| cat.txt", "a\nb.txt", "a\r\nSet-Cookie: b.txt",
        "con.txt", "NUL", "nul.txt", "aux.md", "COM1.html", "lpt9.pdf", "prn.tar.txt", "a.txt.", "a.txt ", "a.txt::$DATA", "a:b.txt", "\u202Etxt.exe", "abc\u202Efdp.txt", "\u200Ba.txt",
        "\uD800.txt", "<script>alert(1)</script>.html", "a\"b'.txt", "*.txt", "?.txt", "article.txt/", "outside/secret.txt", "outside.txt", "link.txt/../../x",
    ];
}
