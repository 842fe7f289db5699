Console.WriteLine("CheckReport");
